import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChoices } from '../../../src/domain/lists/readChoices.ts';
import { writeChoices } from '../../../src/domain/lists/writeChoices.ts';
import { FILTERS } from './madeUpFilters.ts';

describe('what an address asks for', () => {
  test.each([
    ['', {}],
    ['?', {}],
    ['?region=midlands', { region: 'midlands' }],
    ['?outcome=plan&region=midlands', { region: 'midlands', outcome: 'plan' }],
    ['?region=&outcome=', {}],
    ['?region=Lower+North', { region: 'lower-north' }],
    ['?region=LOWER_NORTH', { region: 'lower-north' }],
    ['?region=midlands&region=lower-north', { region: 'midlands' }],
    ['?name=poole&utm_source=letter', {}],
  ])('"%s" is %j', (query, choices) => {
    expect(readChoices(query, FILTERS)).toEqual({ choices, unknown: [] });
  });

  test('that the list does not have is told with the label of its menu, and the rest still counts', () => {
    expect(readChoices('?region=mordor&outcome=plan', FILTERS)).toEqual({
      choices: { outcome: 'plan' },
      unknown: [{ label: 'Region', text: 'mordor' }],
    });
  });

  test.each(['__proto__', 'constructor', '🙂', '<script>', "' or 1=1 --", '%', 'x'.repeat(10_000)])(
    'may be anything: %s',
    (text) => {
      const { choices, unknown } = readChoices(`?region=${encodeURIComponent(text)}`, FILTERS);
      expect(choices).toEqual({});
      expect(unknown).toEqual([{ label: 'Region', text: text.slice(0, 100) }]);
    },
  );
});

describe('the address of what was chosen', () => {
  test.each([
    [{}, ''],
    [{ region: '' }, ''],
    [{ outcome: 'plan', region: 'midlands' }, '?region=midlands&outcome=plan'],
    [{ other: 'x' }, ''],
  ])('%j is "%s"', (choices, query) => {
    expect(writeChoices(choices, FILTERS)).toBe(query);
  });

  test('is read as what it was made from', () => {
    const pick = (at: number) => fc.constantFrom('', ...(FILTERS[at]?.options.map(({ value }) => value) ?? []));
    fc.assert(
      fc.property(pick(0), pick(1), (region, outcome) => {
        const { choices } = readChoices(writeChoices({ region, outcome }, FILTERS), FILTERS);
        expect([choices.region ?? '', choices.outcome ?? '']).toEqual([region, outcome]);
      }),
    );
  });
});
