import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/domain/archive.ts';
import { columnsOf } from '../../src/views/findingLines.ts';
import { bookOfSources } from '../../src/views/sourceLines.ts';
import { makeModel, progress, significant, source, strength, visit, weakness } from '../support/makeArchive.ts';

/** The columns of a visit that is alone in the archive. */
function columns(fields: Partial<Inspection> & { on?: string }) {
  const each = visit(fields);
  return columnsOf(makeModel([each]), each, bookOfSources([each]));
}

describe('the columns of findings', () => {
  test('are empty where no finding is held', () => {
    expect(columns({})).toEqual({ weaknesses: [], strengths: [], enough: [], notEnough: [] });
  });

  test('hold each finding once', () => {
    const kinds = [strength('voice'), weakness('voice'), significant('voice'), progress('voice', 'sufficient')];
    const findings = Array.from({ length: 90 }, (_, at) => ({ ...kinds[at % 4], summary: `Number ${at}.` }));
    const all = Object.values(columns({ findings: findings as Inspection['findings'] })).flat();
    expect(all.map(({ summary }) => summary).sort()).toEqual(findings.map(({ summary }) => summary).sort());
    expect(new Set(all.map(({ href }) => href)).size).toBe(90);
  });

  test('begin with the gravest formal list, then other formal lists, then the rest in the order of the file', () => {
    const { weaknesses } = columns({
      on: '2023-06-05',
      findings: [
        weakness('voice', { summary: '1' }),
        weakness('voice', { summary: '2', formal: 'area-for-improvement' }),
        weakness('voice', { summary: '3', formal: 'priority-action' }),
        weakness('leadership', { summary: '4' }),
        weakness('leadership', { summary: '5', formal: 'area-for-improvement' }),
        weakness('leadership', { summary: '6', formal: 'priority-action' }),
      ],
    });
    expect(weaknesses.map(({ summary }) => summary).join('')).toBe('362514');
  });

  test('keep progress apart: enough progress is not a strength', () => {
    const found = columns({
      visit: 'revisit',
      findings: [progress('voice', 'sufficient'), progress('leadership', 'not-sufficient')],
    });
    expect(found.strengths).toEqual([]);
    expect(found.weaknesses).toEqual([]);
    expect(found.enough.map(({ mark, label }) => [mark, label])).toEqual([['enough', 'enough progress']]);
    expect(found.notEnough.map(({ mark, label }) => [mark, label])).toEqual([['not-enough', 'not enough progress']]);
  });
});

describe('the line of a finding', () => {
  test('has its shape and the word for it, which the framework gives to a formal list', () => {
    const letters = columns({ findings: [significant('voice'), weakness('voice')] }).weaknesses;
    expect(letters.map(({ mark, label, formal }) => [mark, label, formal])).toEqual([
      ['grave', 'significant weakness', true],
      ['weakness', 'weakness', false],
    ]);
    const formal = ['priority-action', 'area-for-improvement'];
    const areas = columns({ on: '2023-06-05', findings: formal.map((list) => weakness('voice', { formal: list })) });
    expect(areas.weaknesses.map(({ mark, label }) => [mark, label])).toEqual([
      ['grave', 'area for priority action'],
      ['weakness', 'area for improvement'],
    ]);
  });

  test('leads to its permanent address and to its theme', () => {
    const findings = [weakness('local-offer'), weakness('voice'), significant('voice')];
    expect(columns({ findings }).weaknesses[0]).toMatchObject({
      anchor: 'weakness-voice-2',
      href: '/inspections/borsetshire-2019-03/#weakness-voice-2',
      theme: { name: 'Children’s voice', href: '/themes/voice/' },
    });
  });

  test.each([
    ['council', 'the council says'],
    ['nhs', 'the NHS says'],
    ['charity', 'a charity says'],
    ['family', 'a family says'],
  ] as const)('says so where the account is not the inspectors’ own: %s', (saidBy, words) => {
    expect(columns({ findings: [strength('voice', { saidBy })] }).strengths[0]?.said).toBe(words);
  });

  test('names no speaker where the inspectors speak', () => {
    const { strengths } = columns({ findings: [strength('voice'), strength('voice', { saidBy: 'inspectors' })] });
    expect(strengths.map(({ said }) => said)).toEqual([undefined, undefined]);
  });

  test('carries quotation, responsible body and every source', () => {
    const finding = significant('voice', {
      quote: 'not heard',
      responsible: 'Borsetshire County Council and the NHS',
      sources: ['minutes', 'letter'],
    });
    const sources = [source('letter'), source('minutes', { publisher: 'Borsetshire' })];
    const [line] = columns({ findings: [finding], sources }).weaknesses;
    expect(line).toMatchObject({ quote: 'not heard', responsible: 'Borsetshire County Council and the NHS' });
    expect(line?.sources.map(({ number, publisher }) => `${number} ${publisher}`)).toEqual([
      '2 Borsetshire',
      '1 Ofsted',
    ]);
  });
});
