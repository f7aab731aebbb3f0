import { describe, expect, test } from 'vitest';
import { answerPostcode } from '../../../src/domain/postcode/answerPostcode.ts';
import { chooseReadings } from '../../../src/domain/postcode/chooseReadings.ts';
import { readPostcode } from '../../../src/domain/postcode/readPostcode.ts';
import { ENTRIES } from '../finder/madeUpEntries.ts';
import { FILES, postcodesOf } from './madeUpPostcodes.ts';

function answer(text: string) {
  const readings = chooseReadings(readPostcode(text), new Set(FILES.keys()));
  const area = readings[0]?.area ?? '';
  return answerPostcode(readings, FILES.has(area) ? postcodesOf(area) : undefined, ENTRIES);
}

describe('answerPostcode', () => {
  test.each([
    ['bo1 1aa', ['Borsetshire'], 'BO1 1AA is served by Borsetshire.'],
    ['bo2 1pq', ['Felpersham'], 'BO2 1PQ is served by Felpersham.'],
    ['BOI IAA', [], ''],
    ['BOI 1AA', ['Borsetshire'], 'BO1 1AA is served by Borsetshire.'],
    ['BO10', ['Felpersham'], 'BO10 is served by Felpersham.'],
    ['bo11', ['Borsetshire'], 'BO1 1 is served by Borsetshire.'],
    [
      'BO2',
      ['Ambridge', 'Borsetshire', 'Felpersham'],
      'BO2 is shared by 3 councils. Type the whole postcode to see yours.',
    ],
    ['BO2 1p', ['Borsetshire', 'Felpersham'], 'BO2 1P is shared by 2 councils. Type the whole postcode to see yours.'],
    ['BO2 0AA', [], 'We know no council for BO2 0AA. Check it, or type your council, town or district.'],
    [
      'BO9 1AA',
      [],
      'We know no postcode in England that begins with BO9. Check it, or type your council, town or district.',
    ],
    [
      'QZ1 1AA',
      [],
      'We know no postcode in England that begins with QZ1. Check it, or type your council, town or district.',
    ],
    ['NP7 1AA', ['Borsetshire'], 'Part of NP7 may be in Wales. If you live in England, your council is Borsetshire.'],
    ['NP8 1AA', [], 'We know no council in England for NP8 1AA. It may be in Wales. This site covers England.'],
    ['G1 1AA', [], 'Postcodes that begin with G are in Scotland. This site covers England.'],
    ['cf10', [], 'Postcodes that begin with CF are in Wales. This site covers England.'],
    ['BT1 5GS', [], 'Postcodes that begin with BT are in Northern Ireland. This site covers England.'],
    ['JE2 3AB', [], 'Postcodes that begin with JE are in the Channel Islands. This site covers England.'],
    ['IM1 1AA', [], 'Postcodes that begin with IM are in the Isle of Man. This site covers England.'],
    ['TD1 1AA', [], 'We know no council in England for TD1 1AA. It may be in Scotland. This site covers England.'],
    [
      'BFPO 57',
      [],
      'This postcode of the armed forces belongs to no council. Type the town or district where you live.',
    ],
  ])('answers %j with %j', (text, names, sentence) => {
    const { matches, sentence: said } = answer(text);
    expect(matches.map(({ entry }) => entry.name)).toEqual(names);
    expect(said).toBe(sentence);
  });

  test('lets Enter open the one council that it can be, but not across a border', () => {
    expect(answer('BO1 1AA').clear?.entry.slug).toBe('borsetshire');
    expect(answer('BO10').clear?.entry.slug).toBe('felpersham');
    expect(answer('BO2').clear).toBeUndefined();
    expect(answer('NP7 1AA').clear).toBeUndefined();
    expect(answer('BO9').clear).toBeUndefined();
  });

  test('says of each council what it serves', () => {
    expect(answer('BO1 1AA').matches[0]?.matched).toEqual({ kind: 'postcode', text: 'BO1 1AA' });
    expect(answer('BO2').matches[0]?.matched).toEqual({ kind: 'postcode', text: 'part of BO2' });
  });

  test('says where the answer is from, of when, and what became known to others', () => {
    expect(answer('BO1 1AA').origin).toBe(
      'Your postcode was looked up on this page and sent nowhere. Only our list for BO was fetched. Contains data of Borsetshire. As of November 2025.',
    );
    expect(answer('G1 1AA').origin).toBeUndefined();
  });
});

describe('chooseReadings', () => {
  test('prefers an area that we know to one that was typed', () => {
    const areas = new Set(['N']);
    expect(chooseReadings(readPostcode('NI0 1AA'), areas).map(({ outcode }) => outcode)).toEqual(['N10']);
    expect(chooseReadings(readPostcode('QI0 1AA'), areas).map(({ outcode }) => outcode)).toEqual(['QI0']);
    expect(chooseReadings([], areas)).toEqual([]);
  });
});
