import { describe, expect, test } from 'vitest';
import { searchFilters, searchMarks } from '../../../src/views/search/searchFilters.ts';
import { searchRecords } from '../../../src/views/search/searchRecords.ts';
import { makeModel, significant, strength, visit, weakness } from '../../support/makeArchive.ts';

const model = makeModel([
  visit({ findings: [significant('voice'), weakness('voice'), strength('leadership')] }),
  visit({ on: '2024-02' }),
]);
const filters = searchFilters(model, searchRecords(model, String));

/** The values of a filter, with their labels and counts. */
function options(facet: string) {
  return filters.find((filter) => filter.facet === facet)?.groups.flatMap((group) => group.options);
}

describe('the filters of the search', () => {
  test('have a label each, and every facet once', () => {
    expect(filters.map(({ facet }) => facet)).toEqual([
      'council',
      'region',
      'theme',
      'kind',
      'formal',
      'framework',
      'outcome',
      'year',
    ]);
    expect(filters.every(({ label }) => /^[A-Z]/.test(label))).toBe(true);
  });

  test('count what each value would give', () => {
    expect(options('kind')).toEqual([
      { value: 'strength', label: 'Strength', count: 1 },
      { value: 'weakness', label: 'Weakness', count: 2 },
    ]);
    expect(options('year')).toEqual([
      { value: '2024', label: '2024', count: 1 },
      { value: '2019', label: '2019', count: 4 },
    ]);
  });

  test('offer no value that nothing has', () => {
    expect(options('formal')?.map(({ value }) => value)).toEqual(['significant-weakness']);
  });

  test('keep the outcomes of the frameworks apart', () => {
    const groups = filters.find(({ facet }) => facet === 'outcome')?.groups;
    expect(groups?.map((group) => [group.label, group.options.length])).toEqual(
      expect.arrayContaining([['Letters', 1]]),
    );
    expect(groups).toHaveLength(2);
  });
});

test('a grave formal list has its own shape', () => {
  expect(searchMarks(model)).toContainEqual({ value: 'significant-weakness', mark: 'grave' });
  expect(searchMarks(model)).toContainEqual({ value: 'not-enough', mark: 'not-enough' });
});
