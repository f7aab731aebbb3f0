import { describe, expect, test } from 'vitest';
import { makeInspectionSchema } from '../../src/domain/inspection.ts';
import { slugOfVisit } from '../../src/domain/slugOfVisit.ts';
import { makeVocabulary } from '../../src/domain/vocabulary.ts';
import { madeUpRegisters } from '../support/madeUpRegisters.ts';
import { brokenFields, sayIssues } from '../support/sayIssues.ts';

const schema = makeInspectionSchema(makeVocabulary(madeUpRegisters));

/** The least that a file must say. */
const least = {
  council: 'borsetshire',
  framework: 'letters',
  visit: 'inspection',
  outcome: 'plan',
  coverage: 'outcome-only',
  sources: [
    { id: 'letter', title: 'Letter', publisher: 'Ofsted', url: 'https://example.org/l', type: 'official-report' },
  ],
};

/** Everything that a file can say. */
const most = {
  ...least,
  inspected: { from: '2019-03-11', to: '2019-03-14' },
  published: '2019-05',
  significantWeaknesses: { total: 6, sufficient: 5, notSufficient: 1 },
  nextInspection: 'In about three years.',
  healthPartners: ['NHS Borsetshire CCG'],
  coverage: 'full',
  findings: [
    {
      id: 'offer',
      kind: 'weakness',
      formal: 'significant-weakness',
      theme: 'local-offer',
      summary: 'The Local Offer was hard to find.',
      quote: 'hard to find',
      saidBy: 'inspectors',
      responsible: 'Borsetshire County Council',
      sources: ['letter'],
    },
    { kind: 'progress', theme: 'voice', summary: 'It got better.', progress: 'sufficient', sources: ['letter'] },
  ],
  responses: [
    { by: 'Leader', organisation: 'Borsetshire', summary: 'Sorry.', quote: 'we are sorry', sources: ['letter'] },
  ],
  followUp: [
    { date: '2019-09', event: 'A plan was written.', sources: ['letter'] },
    { event: 'It was judged.', sources: ['letter'] },
  ],
  context: [{ summary: 'There was a new director.', sources: ['letter'] }],
};

describe('an inspection file', () => {
  test('passes with the least that it must say; its lists are then empty', () => {
    expect(schema.parse(least)).toEqual({ ...least, findings: [], responses: [], followUp: [], context: [] });
  });

  test('passes with everything that it can say, unchanged', () => {
    expect(schema.parse(most)).toEqual(most);
  });

  test.each(Object.keys(least))('must have a field "%s"', (field) => {
    const { [field]: _, ...rest } = least as Record<string, unknown>;
    expect(brokenFields(schema, rest)).toEqual([field]);
  });

  test('must not have an unknown field, at any depth', () => {
    const [letter] = least.sources;
    const [finding] = most.findings;
    expect(brokenFields(schema, { ...least, oucome: 'plan' })).toEqual(['oucome']);
    expect(brokenFields(schema, { ...least, slug: 'other-page' })).toEqual(['slug']);
    expect(brokenFields(schema, { ...most, inspected: { from: '2019-03', until: '2019-04' } })).toEqual([
      'inspected.until',
    ]);
    expect(brokenFields(schema, { ...least, sources: [{ ...letter, link: 'x' }] })).toEqual(['sources.0.link']);
    expect(brokenFields(schema, { ...most, findings: [{ ...finding, severity: 3 }] })).toEqual(['findings.0.severity']);
  });

  test.each([
    ['council', 'penny-hassett'],
    ['framework', 'areas-2030'],
    ['visit', 'drop-in'],
    ['outcome', 'outstanding'],
    ['coverage', 'most'],
  ])('must use a %s from the registers', (field, value) => {
    expect(brokenFields(schema, { ...least, [field]: value })).toEqual([field]);
  });

  test.each([
    ['inspected', { to: '2019-03-14' }, 'inspected.from'],
    ['inspected', { from: '2019-02-30' }, 'inspected.from'],
    ['inspected', '2019-03-11', 'inspected'],
    ['published', '13 May 2019', 'published'],
    ['published', new Date('2019-05-13'), 'published'],
    ['published', 2019, 'published'],
    ['published', null, 'published'],
    ['significantWeaknesses', 6, 'significantWeaknesses'],
    ['significantWeaknesses', {}, 'significantWeaknesses.total'],
    ['significantWeaknesses', { total: -1 }, 'significantWeaknesses.total'],
    ['significantWeaknesses', { total: 1.5 }, 'significantWeaknesses.total'],
    ['significantWeaknesses', { total: '6' }, 'significantWeaknesses.total'],
    ['healthPartners', 'NHS Borsetshire', 'healthPartners'],
    ['findings', {}, 'findings'],
    ['findings', null, 'findings'],
    ['sources', [], 'sources'],
    ['nextInspection', '', 'nextInspection'],
  ])('is refused with %s: %j', (field, value, broken) => {
    expect(brokenFields(schema, { ...least, [field]: value })).toEqual([broken]);
  });

  test('is not published without a source, and says why', () => {
    expect(sayIssues(schema, { ...least, sources: [] })).toEqual([
      'sources: List at least one source: nothing is published without one.',
    ]);
  });

  test('may have ninety findings and not two hundred and one', () => {
    const [, finding] = most.findings;
    const many = (count: number) => ({ ...least, findings: Array.from({ length: count }, () => finding) });
    expect(brokenFields(schema, many(90))).toEqual([]);
    expect(brokenFields(schema, many(201))).toEqual(['findings']);
  });

  test('needs a source behind each answer, event and remark', () => {
    const uncited = {
      ...least,
      responses: [{ by: 'Leader', organisation: 'Borsetshire', summary: 'Sorry.' }],
      followUp: [{ event: 'A plan was written.', sources: [] }],
      context: [{ summary: 'There was a new director.', sources: ['The Letter'] }],
    };
    expect(brokenFields(schema, uncited)).toEqual(['responses.0.sources', 'followUp.0.sources', 'context.0.sources.0']);
  });

  test('does not turn one kind of value into another', () => {
    expect(brokenFields(schema, { ...least, nextInspection: 3 })).toEqual(['nextInspection']);
    expect(brokenFields(schema, { ...least, healthPartners: [5] })).toEqual(['healthPartners.0']);
  });
});

describe('the name of a visit', () => {
  test('is the council and the month of the first day', () => {
    const inspected = { from: '2019-03-29', to: '2019-04-02' };
    expect(slugOfVisit({ council: 'borsetshire', inspected, published: '2019-06-01' })).toBe('borsetshire-2019-03');
    expect(slugOfVisit({ council: 'borsetshire', inspected: { from: '2025-10' } })).toBe('borsetshire-2025-10');
  });

  test('has the month of publication where no visit is recorded', () => {
    expect(slugOfVisit({ council: 'borsetshire', published: '2026-03-09' })).toBe('borsetshire-2026-03');
  });

  test('is not made up where nothing is recorded', () => {
    expect(slugOfVisit({ council: 'borsetshire' })).toBeUndefined();
  });
});
