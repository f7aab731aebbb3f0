import { say } from '../language/say.ts';
import { sayCount } from '../language/sayCount.ts';
/**
 * A date at the precision that is known: a day (`2019-03-11`) or a month (`2019-03`). It stays text from the file
 * to the page: a `Date` would shift it by the reader's time zone and turn 30 February into 2 March.
 */
export type Day = string;

const FORM = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/;

const MONTHS = [
  say('January'),
  say('February'),
  say('March'),
  say('April'),
  say('May'),
  say('June'),
  say('July'),
  say('August'),
  say('September'),
  say('October'),
  say('November'),
  say('December'),
];

/** The pattern that every date in the archive has, also for editors that read the JSON Schema. */
export const DAY_PATTERN = FORM;

/** Days in a month of the Gregorian calendar; `month` from 1. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the text is a day or month that exists: `2019-02-30` and `2019-13` do not. */
export function isRealDay(text: string): boolean {
  const [, year, month, day] = FORM.exec(text) ?? [];
  if (!year || !month) return false;
  return day === undefined || Number(day) <= daysIn(Number(year), Number(month));
}

/** The first and last day that a date can mean, so that a month and a day can be compared. */
export function spanOf(day: Day): { first: string; last: string } {
  if (day.length > 7) return { first: day, last: day };
  const [year, month] = day.split('-').map(Number);
  return { first: `${day}-01`, last: `${day}-${String(daysIn(year ?? 0, month ?? 1)).padStart(2, '0')}` };
}

/** Whether `a` is certainly before `b`: a month is before a day only when the whole month is. */
export function isBefore(a: Day, b: Day): boolean {
  return spanOf(a).last < spanOf(b).first;
}

/** Sorts earlier first; a month sorts at its first day. */
export function compareDays(a: Day, b: Day): number {
  const [x, y] = [spanOf(a).first, spanOf(b).first];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The month that a date falls in: `2019-03`. File names carry it. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** The year as text: `2019`. */
export function yearOf(day: Day): string {
  return day.slice(0, 4);
}

/** `11 March 2019`, or `March 2019` where only the month is known. */
export function sayDay(day: Day): string {
  const [year, month, date] = day.split('-');
  const name = `${MONTHS[Number(month) - 1]} ${year}`;
  return date ? `${Number(date)} ${name}` : name;
}

/** `March 2019`. */
export function sayMonth(day: Day): string {
  return sayDay(monthOf(day));
}

/** `11 to 14 March 2019`, `28 June to 2 July 2021`; without an end, the first day alone. */
export function saySpan(from: Day, to?: Day): string {
  if (!to || to === from) return sayDay(from);
  if (from.length !== to.length) return say('{from} to {until}', { from: sayDay(from), until: sayDay(to) });
  const [start, end] = [sayDay(from).split(' '), sayDay(to).split(' ')];
  while (start.length > 1 && start.at(-1) === end[start.length - 1]) start.pop();
  return say('{from} to {until}', { from: start.join(' '), until: end.join(' ') });
}

/** Whole months between two dates, counted as people count ages. */
export function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [spanOf(from).first, spanOf(to).first];
  const [y1, m1, d1] = a.split('-').map(Number) as [number, number, number];
  const [y2, m2, d2] = b.split('-').map(Number) as [number, number, number];
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/** `7 years ago`, `5 months ago`, `less than a month ago`, `this month`: how old a visit is on the day `today`. */
export function sayAge(day: Day, today: Day): string {
  const months = monthsBetween(day, today);
  if (months < 1) return monthOf(day) < monthOf(today) ? say('less than a month ago') : say('this month');
  if (months < 12) return sayCount('{count} month ago', '{count} months ago', months);
  return sayCount('{count} year ago', '{count} years ago', Math.floor(months / 12));
}

/** Days from one day to another; undefined where only the month of either is known. */
export function daysBetween(from: Day, to: Day): number | undefined {
  if (from.length === 7 || to.length === 7) return undefined;
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The quarter of a year that a date falls in, from 1 to 4; known of a month too. */
export function quarterOf(day: Day): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

/** The month that comes so many months after the one of a date: 18 after `2024-11-05` is `2026-05`. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}
