import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, makeEntries, type RegisterCouncil } from '../../../src/domain/finder/buildIndex.ts';
import { readIndex } from '../../../src/domain/finder/readIndex.ts';

const REGIONS = [
  { slug: 'midlands', name: 'Midlands' },
  { slug: 'lower-north', name: 'The Lower North' },
];

function makeCouncil(council: Partial<RegisterCouncil> = {}): RegisterCouncil {
  return {
    slug: 'borsetshire',
    name: 'Borsetshire',
    officialName: 'Borsetshire County Council',
    aliases: ['Hollerton', 'Borsetshire County Council', 'Borsetshire'],
    status: 'current',
    region: 'midlands',
    predecessors: [],
    successors: [],
    ...council,
  };
}

const COUNCILS = [
  makeCouncil(),
  makeCouncil({ slug: 'ambridge-on-am', name: 'Ambridge-on-Am', officialName: 'Ambridge Council', aliases: [] }),
  makeCouncil({
    slug: 'loxshire',
    name: 'Loxshire',
    status: 'abolished',
    region: 'lower-north',
    predecessors: [{ council: 'ambridge-on-am' }],
    successors: [{ council: 'borsetshire' }, { council: 'ambridge-on-am' }],
  }),
  makeCouncil({
    slug: 'west-borset',
    name: 'West Borset',
    status: 'future',
    predecessors: [{ council: 'borsetshire' }],
  }),
];

describe('makeEntries', () => {
  test('keeps each other name of a council once, its official name among them', () => {
    expect(makeEntries([makeCouncil()], REGIONS)).toEqual([
      {
        slug: 'borsetshire',
        name: 'Borsetshire',
        also: ['Hollerton', 'Borsetshire County Council'],
        status: 'current',
        region: 'Midlands',
      },
    ]);
  });

  test('leads from an old council to its successors, and from a planned one to those that serve until then', () => {
    expect(makeEntries(COUNCILS, REGIONS).map(({ leadsTo }) => leadsTo)).toEqual([
      undefined,
      undefined,
      ['borsetshire', 'ambridge-on-am'],
      ['borsetshire'],
    ]);
  });

  test('makes the name of a region out of its slug where the regions are not given', () => {
    expect(makeEntries([makeCouncil({ region: 'lower-north' })])[0]?.region).toBe('Lower North');
  });
});

describe('buildIndex', () => {
  test('is read back as the same entries', () => {
    const json: unknown = JSON.parse(JSON.stringify(buildIndex(COUNCILS, REGIONS)));
    expect(readIndex(json)).toEqual(makeEntries(COUNCILS, REGIONS));
  });

  test('carries any names there and back', () => {
    const name = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !text.includes('|'));
    fc.assert(
      fc.property(name, fc.array(name), (own, aliases) => {
        const councils = [makeCouncil({ name: own, aliases })];
        expect(readIndex(JSON.parse(JSON.stringify(buildIndex(councils))))).toEqual(makeEntries(councils));
      }),
    );
  });

  test('names the areas of the postcodes that can be looked up, where there are any', () => {
    expect(buildIndex(COUNCILS, REGIONS, ['BO', 'NP']).postcodes).toBe('BO NP');
    expect(buildIndex(COUNCILS, REGIONS)).not.toHaveProperty('postcodes');
  });

  test('leaves a name out where the slug says it', () => {
    expect(buildIndex(COUNCILS, REGIONS).councils.map(([, name]) => name)).toEqual(['', 'Ambridge-on-Am', '', '']);
  });

  test('refuses a name that holds the sign between names', () => {
    expect(() => buildIndex([makeCouncil({ aliases: ['A|B'] })])).toThrow('The name "A|B" of borsetshire holds "|".');
  });
});
