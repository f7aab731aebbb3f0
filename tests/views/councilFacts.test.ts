import { describe, expect, test } from 'vitest';
import { COUNCIL_TYPES, type Council } from '../../src/domain/council.ts';
import { councilPage } from '../../src/views/councilPage.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel } from '../support/makeArchive.ts';

function facts(fields: Partial<Council> = {}) {
  const { facts: listed } = councilPage(makeModel([], { councils: [council('borsetshire', fields)] }), 'borsetshire');
  return Object.fromEntries(listed.map(({ label, text, href }) => [label, href ? `${text} → ${href}` : text]));
}

describe('what is known of a council itself', () => {
  test('is its official name and kind where nothing else is recorded', () => {
    expect(facts()).toEqual({ 'Official name': 'Borsetshire County Council', 'Kind of council': 'County council' });
  });

  test('has words for every kind of council', () => {
    const kinds = COUNCIL_TYPES.map((type) => facts({ type })['Kind of council']);
    expect(new Set(kinds).size).toBe(COUNCIL_TYPES.length);
    expect(kinds).toContain('London borough');
  });

  test('has addresses and codes where they are recorded', () => {
    const known = facts({
      website: 'https://www.borsetshire.example.org/send',
      parentCarerForum: { name: 'Borsetshire Voices', website: 'https://voices.example.org/' },
      codes: { gss: 'E10000099', dfe: '999' },
      note: 'It has no coast.',
      reorganisation: 'It is to be split.',
      jointArrangements: 'It works with Felpersham.',
    });
    expect(known).toMatchObject({
      Website: 'borsetshire.example.org → https://www.borsetshire.example.org/send',
      'Parent carer forum': 'Borsetshire Voices → https://voices.example.org/',
      Codes: 'E10000099 (Office for National Statistics), 999 (Department for Education)',
      Note: 'It has no coast.',
      Reorganisation: 'It is to be split.',
      'Joint arrangements': 'It works with Felpersham.',
    });
    expect(facts({ parentCarerForum: { name: 'Borsetshire Voices' } })['Parent carer forum']).toBe(
      'Borsetshire Voices',
    );
    expect(facts({ codes: { gss: 'E10000099' } }).Codes).toBe('E10000099 (Office for National Statistics)');
  });

  test.each([
    [{ from: '2022-07' }, 'NHS Borsetshire (from 2022)'],
    [{ from: '2022-07', until: '2026-03' }, 'NHS Borsetshire (from 2022 to 2026)'],
    [{ until: '2022-06' }, 'NHS Borsetshire (to 2022)'],
    [{}, 'NHS Borsetshire'],
  ])('says since and until when a body of the NHS was there: %j', (span, words) => {
    expect(facts({ healthBodies: [{ name: 'NHS Borsetshire', ...span }] })['Local NHS']).toBe(words);
  });

  test('lists bodies of the NHS in the order of the register', () => {
    const healthBodies = [{ name: 'NHS West' }, { name: 'NHS East' }];
    expect(facts({ healthBodies })['Local NHS']).toBe('NHS West; NHS East');
  });
});
