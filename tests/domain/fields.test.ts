import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { count, day, fieldRules, oneOf, slug, webAddress, words } from '../../src/domain/fields.ts';

function complaints(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
}

describe('words', () => {
  test.each(['Plain words.', 'Children’s ‘voice’', '“Too slow” said the letter', 'Café', 'a'.repeat(40)])(
    'accepts %s',
    (text) => {
      expect(complaints(words(40), text)).toEqual([]);
    },
  );

  test.each([
    ['', 'is empty'],
    [null, 'is empty'],
    ['a'.repeat(41), 'is 41 characters long. Keep it to 40.'],
    [' words', 'space at the start or end'],
    ['words\u00a0', 'space at the start or end'],
    ['two\nlines', 'on one line'],
    ['a\ttab', 'on one line, without tabs'],
    ['zero\u200bwidth', 'invisible character'],
    ['turned \u202eround', 'invisible character'],
    ['a line\u2028break', 'invisible character'],
    ['half a \ud800 character', 'invisible character'],
    ['a tag \u{e0041}', 'invisible character'],
    ['Cafe\u0301', 'accent'],
    ['Childrenâ€™s', 'spoilt'],
    ['lost \ufffd letter', 'spoilt'],
    ['action pl\u0430ns', 'another alphabet'],
    ['\u039eHC plans', 'another alphabet'],
    ['“in curly marks”', 'curly'],
    [2019, 'Put quotation marks around it: "2019"'],
    [true, 'Put quotation marks around it: "true"'],
    [['a', 'list'], 'there is a list or a group of fields'],
  ])('refuses %j and says why', (value, says) => {
    expect(complaints(words(40), value).join(' ')).toContain(says);
  });
});

describe('day', () => {
  test.each(['2019-03-11', '2019-03', '2020-02-29', '1999-12-31'])('accepts %s', (text) => {
    expect(complaints(day(), text)).toEqual([]);
  });

  test.each([
    ['2019-02-30', 'There is no 2019-02-30 in the calendar'],
    ['2019-02-29', 'There is no 2019-02-29 in the calendar'],
    ['2019', 'only a year'],
    [2019, '"2019" is not a date'],
    [true, '"true" is not a date'],
    [null, 'The date is empty'],
    ['2019-13-01', 'not a date that we can read'],
    ['19-03-11', 'not a date that we can read'],
    [['2019-03-11'], 'A list or a group of fields is not a date'],
    [new Date(0), 'is not a date'],
  ])('refuses %j and shows the right form', (value, says) => {
    const [message = '', ...more] = complaints(day(), value);
    expect(message).toContain(says);
    expect(message).toContain('Write a day as 2019-03-11, or a month as 2019-03.');
    expect(more).toEqual([]);
  });
});

describe('slug', () => {
  test.each(['a', 'local-offer', 'letter-1'])('accepts %s', (text) => {
    expect(complaints(slug(), text)).toEqual([]);
  });

  test.each(['', 'Local', 'local offer', '-a', 'a-', 'a--b', 'a_b', '../a', 'é', 'a'.repeat(81), 7, null])(
    'refuses %j',
    (value) => {
      expect(complaints(slug(), value)).toHaveLength(1);
    },
  );
});

describe('webAddress', () => {
  test.each(['https://example.org', 'http://example.org/a?b=c#d', 'https://example.org/~a/(b)_c,d;e'])(
    'accepts %s',
    (text) => {
      expect(complaints(webAddress(), text)).toEqual([]);
    },
  );

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'HTTPS://example.org',
    '//example.org',
    '/letter',
    'example.org',
    'https://',
    'https://localhost',
    'https://user@example.org',
    'https://user:word@example.org',
    'https://example.org/a b',
    'https://example.org/"x',
    'https://example.org/<x>',
    'https://example.org\\@evil.example.com',
    'https://exa\u200bmple.org',
    `https://example.org/${'a'.repeat(600)}`,
    42,
    null,
  ])('refuses %j', (value) => {
    expect(complaints(webAddress(), value)).not.toEqual([]);
  });
});

describe('oneOf', () => {
  test('lists the values where they are few', () => {
    expect(complaints(oneOf('visit', ['inspection', 'revisit']), 'x')).toEqual([
      '"x" is not a visit that we know. It can be: inspection, revisit.',
    ]);
  });

  test('keeps the list to itself where it is long, and cuts a long value short', () => {
    const many = oneOf('outcome', ['first', ...Array.from({ length: 20 }, (_, at) => `value-${at}`)]);
    expect(complaints(many, 'x'.repeat(100))).toEqual([`"${'x'.repeat(80)}…" is not an outcome that we know.`]);
  });

  test.each([
    [null, 'The visit is empty.'],
    [{}, 'A list or a group of fields is not a visit'],
  ])('speaks plainly of %j', (value, says) => {
    expect(complaints(oneOf('visit', ['inspection']), value).join(' ')).toContain(says);
  });
});

describe('count', () => {
  test.each([0, 6, 100_000])('accepts %s', (value) => {
    expect(complaints(count(), value)).toEqual([]);
  });

  test.each([-1, 1.5, 100_001, '6', null, Number.NaN])('refuses %j', (value) => {
    expect(complaints(count(), value)).not.toEqual([]);
  });
});

test('a field with a description keeps the rule under which it is reported', () => {
  expect(fieldRules.get(day().meta({ description: 'When.' }))).toEqual({ rule: 'date' });
});
