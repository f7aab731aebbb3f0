import { describe, expect, test } from 'vitest';
import { prepareEntries } from '../../../src/domain/finder/prepareEntries.ts';
import { ENTRIES } from './madeUpEntries.ts';

describe('prepareEntries', () => {
  const felpersham = prepareEntries(ENTRIES).find(({ entry }) => entry.slug === 'felpersham');

  test('takes names that differ only in "City of" for names of the council itself', () => {
    const names = felpersham?.labels.filter(({ kind }) => kind === 'name').map(({ keys, text }) => [text, keys[0]]);
    expect(names).toEqual([
      ['Felpersham', 'felpersham'],
      ['Felpersham', 'felpershamcitycouncil'],
      ['Felpersham', 'cityoffelpersham'],
    ]);
  });

  test('takes the others for aliases, as readers write them', () => {
    const aliases = felpersham?.labels.filter(({ kind }) => kind === 'alias').map(({ text }) => text);
    expect(aliases).toEqual(['White City', 'Stratton', 'Hedgeley', 'Édenville']);
  });

  test('works once for each list', () => {
    expect(prepareEntries(ENTRIES)).toBe(prepareEntries(ENTRIES));
    expect(prepareEntries([...ENTRIES])).not.toBe(prepareEntries(ENTRIES));
  });
});
