import { utcDay, utcMonth } from 'd3-time';

/** A date as a stretch of time: a day is from its midnight to the next, a month likewise. */
export interface When {
  readonly start: Date;
  /** Just after its last moment. */
  readonly end: Date;
  /** Where it is drawn: noon of a day, the middle of a month. */
  readonly middle: Date;
  readonly precision: 'day' | 'month';
}

const FORM = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** Reads `2019-03-11` or `2019-03`; throws with the text in the message for anything else, also 30 February. */
export function parseWhen(text: string): When {
  const [, year, month, day] = FORM.exec(text) ?? [];
  const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const real = Number.isFinite(start.valueOf()) && start.toISOString().startsWith(text);
  if (!real) throw new RangeError(`"${text}" is not a date like 2019-03-11 or a month like 2019-03.`);
  const end = day ? utcDay.offset(start, 1) : utcMonth.offset(start, 1);
  return { start, end, middle: new Date((+start + +end) / 2), precision: day ? 'day' : 'month' };
}

/** "March 2019": how people say when a visit was. */
export function sayMonth(when: When): string {
  return when.start.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
