import { type OpenData, type Row, several } from './openData.ts';

/** The numbers of every drawing of new plans in time, from the CSV files alone. */
export function inTimeOf(data: OpenData): [id: string, rows: Row[]][] {
  const years = data.plansInTime.map(({ year }) => Number(year));
  return data.figures.map(({ council = '' }) => {
    const near = several(data.council(council).similar);
    const own = data.plansInTime.filter((row) => row.council === council);
    const rows: Row[] = [];
    for (let year = Math.min(...years); own.length > 0 && year <= Math.max(...years); year += 1) {
      const all = data.plansInTime.filter((row) => row.year === String(year));
      const similar = all.filter((row) => near.includes(row.council ?? ''));
      rows.push({
        council,
        year: String(year),
        in_time_pct: all.find((row) => row.council === council)?.in_time_pct ?? '',
        middle_of_similar_councils_pct: middle(similar),
        middle_of_england_pct: middle(all),
      });
    }
    return [`in-time-${council}`, rows];
  });
}

function middle(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  // In tenths of a per cent, so that halves are exact.
  const sorted = rows.map((row) => Math.round(Number(row.in_time_pct) * 10)).sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return String(Math.round((low + high) / 2) / 10);
}
