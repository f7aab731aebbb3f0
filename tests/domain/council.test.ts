import { describe, expect, test } from 'vitest';
import { COUNCIL_STATUSES, COUNCIL_TYPES, councilSchema } from '../../src/domain/council.ts';
import { council } from '../support/madeUpRegisters.ts';
import { brokenFields } from '../support/sayIssues.ts';

const least = {
  slug: 'borsetshire',
  name: 'Borsetshire',
  officialName: 'Borsetshire County Council',
  type: 'county',
  status: 'current',
  region: 'midlands',
};

const most = {
  ...least,
  codes: { gss: 'E10000099', gssFormer: ['E10000098'], dfe: '999' },
  since: '1974-04-01',
  until: '2027-03-31',
  predecessors: [{ council: 'felpersham' }, { council: 'ambridge', part: 'the town only' }],
  successors: [{ council: 'borchester' }],
  aliases: ['BCC', 'Penny Hassett'],
  website: 'https://www.borsetshire.example.org/',
  ofstedReports: 'https://reports.example.org/1',
  healthBodies: [{ name: 'NHS Borsetshire CCG', from: '2013-04', until: '2022-06' }, { name: 'NHS Borsetshire ICB' }],
  parentCarerForum: { name: 'Borsetshire Voices', website: 'https://voices.example.org/' },
  reorganisation: 'It is to be split in two.',
  jointArrangements: 'It works with Felpersham.',
  note: 'It has no coast.',
  centre: { latitude: 52.2, longitude: -1.9 },
  areaKm2: 1400.5,
  tile: { column: 13, row: 0 },
  similar: ['felpersham'],
};

describe('a council in the register', () => {
  test('passes with the least that is known; its lists are then empty', () => {
    expect(councilSchema.parse(least)).toEqual(council('borsetshire'));
  });

  test('passes with everything that it can have, unchanged', () => {
    expect(councilSchema.parse(most)).toEqual(most);
  });

  test.each(Object.keys(least))('must have a field "%s"', (field) => {
    const { [field]: _, ...rest } = least as Record<string, unknown>;
    expect(brokenFields(councilSchema, rest)).toEqual([field]);
  });

  test('can be of each kind and status', () => {
    for (const type of COUNCIL_TYPES) expect(brokenFields(councilSchema, { ...least, type })).toEqual([]);
    for (const status of COUNCIL_STATUSES) expect(brokenFields(councilSchema, { ...least, status })).toEqual([]);
  });

  test.each([
    ['slug', 'Borsetshire'],
    ['type', 'district'],
    ['status', 'merged'],
    ['since', '1974'],
    ['website', 'www.borsetshire.example.org'],
    ['aliases', 'BCC'],
    ['areaKm2', 0],
    ['areaKm2', '1400'],
    ['rank', 3],
  ])('is refused with %s: %j', (field, value) => {
    expect(brokenFields(councilSchema, { ...least, [field]: value })).toEqual([field]);
  });

  test.each([
    ['codes.dfe', { codes: { dfe: 872 } }],
    ['codes.gss', { codes: { gss: 'E100000991' } }],
    ['predecessors.0.council', { predecessors: [{ part: 'the town only' }] }],
    ['successors.0', { successors: ['felpersham'] }],
    ['tile.row', { tile: { column: 3, row: -1 } }],
    ['tile.column', { tile: { column: 3.5, row: 1 } }],
    ['healthBodies.0.from', { healthBodies: [{ name: 'NHS', from: 'July 2022' }] }],
    ['parentCarerForum.name', { parentCarerForum: { website: 'https://voices.example.org/' } }],
    ['similar.0', { similar: ['Felpersham'] }],
  ])('is refused with a wrong %s', (field, fields) => {
    expect(brokenFields(councilSchema, { ...least, ...fields })).toEqual([field]);
  });

  test('lies in or near England, so that latitude and longitude are not swapped', () => {
    expect(brokenFields(councilSchema, { ...least, centre: { latitude: -1.9, longitude: 52.2 } })).toEqual([
      'centre.latitude',
      'centre.longitude',
    ]);
  });
});
