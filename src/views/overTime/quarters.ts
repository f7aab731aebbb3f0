import { type Day, quarterOf, sayMonth, yearOf } from '../../domain/day.ts';

/** "January to March 2019": the quarter that a date falls in. */
export function sayQuarter(day: Day): string {
  const [first, last] = monthsOf(indexOf(day));
  return `${first.split(' ')[0]} to ${last}`;
}

/** The longest stretch of two or more whole quarters in which none of the dates fall: its first and last month. */
export function longestPause(days: readonly Day[]): { readonly from: string; readonly to: string } | undefined {
  const quarters = [...new Set(days.map(indexOf))].sort((a, b) => a - b);
  const pauses = quarters.slice(1).map((next, at) => ({ start: (quarters[at] ?? 0) + 1, end: next - 1 }));
  const [longest] = pauses.filter(({ start, end }) => end > start).sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest && { from: monthsOf(longest.start)[0], to: monthsOf(longest.end)[1] };
}

/** Quarters counted from the year 0. */
function indexOf(day: Day): number {
  return Number(yearOf(day)) * 4 + quarterOf(day) - 1;
}

/** The first and the last month of a quarter. */
function monthsOf(index: number): [string, string] {
  const year = Math.floor(index / 4);
  const month = (number: number) => sayMonth(`${year}-${String(number).padStart(2, '0')}`);
  const first = (index % 4) * 3 + 1;
  return [month(first), month(first + 2)];
}
