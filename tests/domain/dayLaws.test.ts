import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDays,
  isBefore,
  isRealDay,
  monthsBetween,
  sayAge,
  sayDay,
  saySpan,
  spanOf,
} from '../../src/domain/day.ts';

const MODULE = fileURLToPath(new URL('../../src/domain/day.ts', import.meta.url));

/** A day of the calendar, made by the machine’s own clock arithmetic and not by the code under test. */
const anyDay = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2060, 11, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

/** A day or a month. */
const anyDate = fc.oneof(
  anyDay,
  anyDay.map((day) => day.slice(0, 7)),
);

const fourDigits = fc.integer({ min: 1900, max: 2100 }).map(String);
const twoDigits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));

describe('laws of dates', () => {
  test('a day is real exactly when the calendar gives it back unchanged', () => {
    fc.assert(
      fc.property(fourDigits, twoDigits, twoDigits, (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        const time = new Date(`${text}T00:00:00Z`).getTime();
        const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(isRealDay(text)).toBe(isReal);
      }),
      { numRuns: 1000 },
    );
  });

  test('the day after the last day of a month is the first of the next', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { last } = spanOf(day.slice(0, 7));
        const next = new Date(Date.parse(last) + 86_400_000).toISOString();
        expect(next.slice(8, 10)).toBe('01');
        expect(next.slice(0, 7) > day.slice(0, 7)).toBe(true);
      }),
    );
  });

  test('sorting is the order of time', () => {
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        const times = [...days].sort(compareDays).map((day) => Date.parse(day));
        expect(times).toEqual(days.map((day) => Date.parse(day)).sort((a, b) => a - b));
      }),
    );
  });

  test('of two dates at most one is before the other, and it sorts first', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(isBefore(a, b) && isBefore(b, a)).toBe(false);
        if (isBefore(a, b)) expect(compareDays(a, b)).toBe(-1);
        expect(compareDays(a, b) + compareDays(b, a)).toBe(0);
      }),
    );
  });

  test('what is before something before a third is before the third', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        if (isBefore(a, b) && isBefore(b, c)) expect(isBefore(a, c)).toBe(true);
      }),
    );
  });

  test('as many months as lie between two days bring the first up to the second, and one more goes past it', () => {
    const early = anyDay.filter((day) => Number(day.slice(8)) <= 28); // every month has it
    fc.assert(
      fc.property(early, anyDay, (from, to) => {
        const start = new Date(from);
        const shifted = (months: number) =>
          new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate()))
            .toISOString()
            .slice(0, 10);
        const months = monthsBetween(from, to);
        expect(shifted(months) <= to).toBe(true);
        expect(shifted(months + 1) > to).toBe(true);
      }),
    );
  });

  test('an age never grows when the visit is later', () => {
    const years = (words: string) => (/year/.test(words) ? Number.parseInt(words, 10) : 0);
    fc.assert(
      fc.property(anyDate, anyDate, anyDay, (a, b, today) => {
        const [older, newer] = [a, b].sort(compareDays) as [string, string];
        expect(years(sayAge(older, today))).toBeGreaterThanOrEqual(years(sayAge(newer, today)));
      }),
    );
  });

  test('a span says its last day in full, and its first with the words that the two share left out', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        fc.pre(a !== b);
        const [from, to] = [a, b].sort() as [string, string];
        const [start, end] = saySpan(from, to).split(' to ');
        expect(end).toBe(sayDay(to));
        const shared = sayDay(to).split(' ').slice(start?.split(' ').length);
        expect([start, ...shared].join(' ')).toBe(sayDay(from));
      }),
    );
  });
});

test.each(['America/New_York', 'Pacific/Auckland', 'Europe/London'])('dates read the same in %s', (zone) => {
  const script = `
    const { isRealDay, sayAge, sayDay, saySpan, spanOf } = await import(${JSON.stringify(MODULE)});
    console.log(JSON.stringify([
      new Date('2019-03-11').getTimezoneOffset() === 0,
      sayDay('2019-03-01'), saySpan('2019-12-31', '2020-01-01'), spanOf('2020-02').last,
      isRealDay('2019-03-31'), sayAge('2026-01-01', '2026-11-01'),
    ]));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toEqual([
    zone === 'Europe/London',
    '1 March 2019',
    '31 December 2019 to 1 January 2020',
    '2020-02-29',
    true,
    '10 months ago',
  ]);
});
