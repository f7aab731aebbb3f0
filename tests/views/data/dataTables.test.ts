import { describe, expect, test } from 'vitest';
import { dataTables } from '../../../src/views/data/dataTables.ts';
import { council, madeUpRegisters } from '../../support/madeUpRegisters.ts';
import { makeModel, progress, significant, source, strength, visit } from '../../support/makeArchive.ts';
import { openRows } from '../../support/openRows.ts';

const inspection = visit({
  healthPartners: ['NHS West', 'NHS East'],
  significantWeaknesses: { total: 6 },
  findings: [
    significant('voice', { quote: 'not heard', responsible: 'The council' }),
    strength('voice', { saidBy: 'council' }),
  ],
  sources: [source('letter'), source('story', { copy: true, publisher: 'Borchester Echo' })],
});
const revisit = visit({
  on: '2021-05',
  visit: 'revisit',
  coverage: 'partial',
  significantWeaknesses: { total: 6, sufficient: 5, notSufficient: 1 },
  findings: [progress('voice', 'sufficient')],
});
const councils = [
  council('ambridge', {
    codes: { gss: 'E10000099', gssFormer: ['E10000097', 'E10000098'], dfe: '999' },
    since: '2019-04-01',
    predecessors: [{ council: 'borsetshire' }],
  }),
  council('borsetshire', { status: 'abolished', until: '2019-03-31', successors: [{ council: 'ambridge' }] }),
];
const model = makeModel([inspection, revisit], { councils });

describe('the table of inspections', () => {
  const [newer, older] = openRows(model, 'inspections');

  test('has a row for each visit, newest first', () => {
    expect(openRows(model, 'inspections').map(({ id }) => id)).toEqual(['borsetshire-2021-05', 'borsetshire-2019-03']);
  });

  test('keeps dates at the precision that is known, and leaves empty what is not recorded', () => {
    expect(older).toMatchObject({ inspected_from: '2019-03-11', inspected_to: '2019-03-14', published: '2019-05-13' });
    expect(newer).toMatchObject({ inspected_from: '2021-05', inspected_to: undefined, published: undefined });
  });

  test('has the report’s own counts beside what is held', () => {
    expect(older).toMatchObject({ significant_weaknesses: 6, weaknesses_held: 1, strengths_held: 1 });
    expect(newer).toMatchObject({ sufficient_progress: 5, not_sufficient_progress: 1 });
  });

  test('counts enough progress as no strength', () => {
    expect(newer).toMatchObject({ strengths_held: 0, weaknesses_held: 0 });
  });

  test('separates lists by a vertical bar, and names a copy instead of giving its address', () => {
    expect(older).toMatchObject({
      health_partners: 'NHS West|NHS East',
      sources: 'https://example.org/letter|Borchester Echo: Title of story',
    });
    expect(newer?.health_partners).toBeUndefined();
  });
});

describe('the table of findings', () => {
  const rows = openRows(model, 'findings');

  test('has a row for each finding, under its permanent address', () => {
    expect(rows.map(({ id, page }) => [id, page])).toEqual([
      ['borsetshire-2021-05#progress-voice', '/inspections/borsetshire-2021-05/#progress-voice'],
      ['borsetshire-2019-03#weakness-voice', '/inspections/borsetshire-2019-03/#weakness-voice'],
      ['borsetshire-2019-03#strength-voice', '/inspections/borsetshire-2019-03/#strength-voice'],
    ]);
  });

  test('says in every row who said it', () => {
    expect(rows.map(({ said_by }) => said_by)).toEqual(['inspectors', 'inspectors', 'council']);
  });

  test('carries framework and coverage, so that no row is read without them', () => {
    expect(rows.map(({ framework, coverage }) => [framework, coverage])).toEqual([
      ['letters', 'partial'],
      ['letters', 'full'],
      ['letters', 'full'],
    ]);
  });

  test('has what a finding has, and empty cells for the rest', () => {
    expect(rows[1]).toMatchObject({
      kind: 'weakness',
      formal: 'significant-weakness',
      theme: 'voice',
      quote: 'not heard',
      responsible: 'The council',
      progress: undefined,
      sources: 'https://example.org/letter',
    });
    expect(rows[0]).toMatchObject({ progress: 'sufficient', formal: undefined });
  });
});

describe('the table of councils', () => {
  const [ambridge, borsetshire] = openRows(model, 'councils');

  test('has codes of today and former ones apart', () => {
    expect(ambridge).toMatchObject({ gss_code: 'E10000099', gss_codes_former: 'E10000097|E10000098', dfe_code: '999' });
    expect(borsetshire).toMatchObject({ gss_code: undefined, gss_codes_former: undefined });
  });

  test('tells what came before and after', () => {
    expect(ambridge).toMatchObject({ predecessors: 'borsetshire', successors: undefined, since: '2019-04-01' });
    expect(borsetshire).toMatchObject({ successors: 'ambridge', until: '2019-03-31', status: 'abolished' });
  });

  test('gives a council no inspection that was another council’s', () => {
    expect(ambridge?.latest_inspection).toBeUndefined();
    expect(borsetshire?.latest_inspection).toBe('borsetshire-2021-05');
  });
});

test('the table of themes has the register in its order', () => {
  const rows = openRows(makeModel(), 'themes');
  expect(rows.map(({ id, group, page }) => [id, group, page])).toEqual([
    ['leadership', 'leading', '/themes/leadership/'],
    ['joint-working', 'leading', '/themes/joint-working/'],
    ['local-offer', 'families', '/themes/local-offer/'],
    ['ehc-plans', 'families', '/themes/ehc-plans/'],
    ['voice', 'families', '/themes/voice/'],
  ]);
});

test('the tables of sources and citations join each finding to where it comes from', () => {
  expect(openRows(model, 'sources').map(({ id, url }) => [id, url])).toEqual([
    ['borsetshire-2021-05/letter', 'https://example.org/letter'],
    ['borsetshire-2019-03/letter', 'https://example.org/letter'],
    ['borsetshire-2019-03/story', undefined],
  ]);
  expect(openRows(model, 'citations')[1]).toEqual({
    finding: 'borsetshire-2019-03#weakness-voice',
    source: 'borsetshire-2019-03/letter',
  });
});

test('the table of frameworks has a row for each way in which a kind of visit can end', () => {
  const rows = openRows(makeModel(), 'frameworks').filter(({ framework }) => framework === 'areas');
  expect(rows.map(({ visit: kind, outcome, full_inspection }) => [kind, outcome, full_inspection])).toEqual([
    ['inspection', 'positive', 'true'],
    ['inspection', 'mixed', 'true'],
    ['inspection', 'failings', 'true'],
    ['monitoring', 'effective', 'false'],
    ['reinspection', 'positive', 'true'],
    ['reinspection', 'mixed', 'true'],
    ['reinspection', 'failings', 'true'],
  ]);
});

test('figures keep a number that is not recorded apart from nought', () => {
  const figures = {
    asOf: '2025-06',
    source: { title: 'Plans', publisher: 'Department', url: 'https://example.org/plans' },
    attribution: 'Contains public information.',
    notes: [],
    councils: [
      { council: 'ambridge', plans: 900, requests: 60, refused: 0, inTime: [{ year: 2024, percent: 61.5 }] },
      { council: 'borsetshire', plans: 30, requests: 4, inTime: [] },
    ],
  };
  const held = makeModel([], { figures });
  expect(openRows(held, 'figures').map((row) => row.refused_pct)).toEqual([0, undefined]);
  expect(openRows(held, 'plans-in-time')).toMatchObject([{ council: 'ambridge', year: 2024, in_time_pct: 61.5 }]);
});

test('words that begin with an apostrophe and a sign get a second apostrophe, so that they come back with theirs', () => {
  const odd = makeModel([visit({ findings: [strength('voice', { summary: "'=1+1 was on the board." })] })]);
  expect(openRows(odd, 'findings')[0]?.summary).toBe("''=1+1 was on the board.");
});

test.each(dataTables(model).map(({ name }) => name))('every row of the table of %s has each of its columns', (name) => {
  const held = makeModel([inspection, revisit], madeUpRegisters);
  const columns = dataTables(held).find((table) => table.name === name)?.columns ?? [];
  expect(columns.length).toBeGreaterThan(1);
  for (const row of openRows(held, name)) expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
});
