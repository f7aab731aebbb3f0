import { describe, expect, test } from 'vitest';
import { findCouncils } from '../../../src/domain/finder/findCouncils.ts';
import { sayMatch } from '../../../src/domain/finder/sayMatch.ts';
import { ENTRIES } from './madeUpEntries.ts';

const nameOf = (slug: string) => ENTRIES.find((entry) => entry.slug === slug)?.name ?? slug;

function say(text: string): string[] {
  return findCouncils(text, ENTRIES).map((match) => sayMatch(match, nameOf));
}

describe('sayMatch', () => {
  test.each([
    ['Ambridge', ''],
    ['City of Felpersham', ''],
    ['Lakey Hill', 'Lakey Hill is served by Ambridge'],
    ['B&WC', 'B&WC is short for Borchester and Waterley Cross'],
    ['Stratton-upon-Am', 'Stratton-upon-Am is served by Borsetshire'],
    ['Lower North', 'In Lower North'],
    ['Loxshire', 'Replaced by: Ambridge; Hollerton Forest'],
    ['North Borsetshire', 'A new council that has not started. Until then: Borsetshire'],
  ])('says of the first match for %j: %j', (text, sentence) => {
    expect(say(text)[0]).toBe(sentence);
  });

  test('says what a planned council will serve', () => {
    expect(say('Penny Hassett')).toEqual([
      'Penny Hassett is served by Borsetshire',
      'Will serve Penny Hassett. Until then: Borsetshire',
    ]);
  });

  test('says which council one took over from', () => {
    expect(say('Loxshire').slice(1)).toEqual([
      'Took over all or part of Loxshire',
      'Took over all or part of Loxshire',
    ]);
  });

  test('says it of an old council without successors', () => {
    const entry = { slug: 'lost', name: 'Lost', also: [], status: 'abolished', region: 'Midlands' } as const;
    expect(sayMatch({ entry, fit: 'exact', matched: { kind: 'name', text: 'Lost' } }, nameOf)).toBe('No longer exists');
  });

  test('says which postcode a council serves', () => {
    const entry = { slug: 'am', name: 'Amtown', also: [], status: 'current', region: 'Midlands' } as const;
    const match = { entry, fit: 'exact', matched: { kind: 'postcode', text: 'part of AM1' } } as const;
    expect(sayMatch(match, nameOf)).toBe('Serves part of AM1');
  });

  test('calls the name of a council’s own body a council and not a place', () => {
    const entry = { slug: 'am', name: 'Amtown upon Am', also: [], status: 'current', region: 'Midlands' } as const;
    const matched = { kind: 'alias', text: 'Am City Council' } as const;
    expect(sayMatch({ entry, fit: 'exact', matched }, nameOf)).toBe('Am City Council is the council of Amtown upon Am');
  });
});
