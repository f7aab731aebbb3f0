import { describe, expect, test } from 'vitest';
import { sayList, sayShown } from '../../../src/domain/lists/sayList.ts';
import { FILTERS } from './madeUpFilters.ts';

const SIZE = { one: 'council', many: 'councils', total: 12 };

function say(shown: number, choices: Record<string, string>, unknown: { label: string; text: string }[] = []): string {
  return sayList(shown, SIZE, FILTERS, { choices, unknown });
}

describe('how much of a list is shown', () => {
  test.each([
    [12, 12, '12 councils'],
    [3, 12, '3 of 12 councils'],
    [1, 1, '1 council'],
    [0, 12, '0 of 12 councils'],
  ])('%d of %d is "%s"', (shown, total, words) => {
    expect(sayShown(shown, { ...SIZE, total })).toBe(words);
  });
});

describe('the sentence over a list', () => {
  test('tells its size while nothing is chosen', () => {
    expect(say(12, {})).toBe('All 12 councils.');
  });

  test('tells what was chosen, and under which framework an outcome was given', () => {
    expect(say(3, { region: 'midlands', outcome: 'plan' })).toBe(
      '3 of 12 councils. Region: Midlands. Outcome: Had to write a plan (Letters).',
    );
  });

  test('tells what was chosen where all fit it', () => {
    expect(say(12, { region: 'midlands' })).toBe('12 councils. Region: Midlands.');
  });

  test('says so where nothing fits', () => {
    expect(say(0, { region: 'midlands' })).toBe('No council fits all of this. Region: Midlands.');
  });

  test('says what the list does not have, cut short', () => {
    expect(say(12, {}, [{ label: 'Region', text: 'mordor' }])).toBe(
      'This list has no region “mordor”, so that was left out. All 12 councils.',
    );
    expect(say(12, {}, [{ label: 'Region', text: 'x'.repeat(100) }])).toContain(`“${'x'.repeat(60)} …”`);
  });
});
