import { describe, expect, test } from 'vitest';
import { compareName } from '../../../src/domain/finder/compareName.ts';
import { prepareEntries } from '../../../src/domain/finder/prepareEntries.ts';
import { readQuery } from '../../../src/domain/finder/readQuery.ts';
import { ENTRIES } from './madeUpEntries.ts';

/** How what was typed fits one name of one council. */
function compare(typed: string, slug: string, name: string) {
  const council = prepareEntries(ENTRIES).find(({ entry }) => entry.slug === slug);
  const label = council?.labels.find(({ text }) => text === name);
  return council && label ? compareName(readQuery(typed), label, council.place) : 'no such name';
}

describe('compareName', () => {
  test.each([
    ['lakey hill', 'ambridge', 'Lakey Hill', { fit: 'exact', overlooked: 0 }],
    ['lakey hill council', 'ambridge', 'Lakey Hill', { fit: 'exact', overlooked: 1 }],
    ['lakey', 'ambridge', 'Lakey Hill', { fit: 'begins', overlooked: 0 }],
    ['lak', 'ambridge', 'Lakey Hill', { fit: 'starts', overlooked: 0 }],
    ['lakey hill coun', 'ambridge', 'Lakey Hill', { fit: 'starts', overlooked: 1 }],
    ['lakey coun', 'ambridge', 'Lakey Hill', { fit: 'starts', overlooked: 2 }],
    ['hill', 'ambridge', 'Lakey Hill', { fit: 'inside', overlooked: 0 }],
    ['hill lakey', 'ambridge', 'Lakey Hill', { fit: 'inside', overlooked: 0 }],
    ['lakey hill midlands', 'ambridge', 'Lakey Hill', { fit: 'inside', overlooked: 0 }],
    ['lakey midlands', 'ambridge', 'Lakey Hill', undefined],
    ['hill hill', 'ambridge', 'Lakey Hill', undefined],
    ['akey', 'ambridge', 'Lakey Hill', undefined],
    ['l', 'ambridge', 'Lakey Hill', undefined],
    ['a', 'ambridge', 'Ambridge', { fit: 'starts', overlooked: 0 }],
    ['london borough of', 'ambridge', 'Ambridge', undefined],
  ])('%j fits %s as %s: %j', (typed, slug, name, fit) => {
    expect(compare(typed, slug, name)).toEqual(fit);
  });
});
