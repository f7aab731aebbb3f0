import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/domain/archive.ts';
import { bookOfSources } from '../../src/views/sourceLines.ts';
import { visitSection } from '../../src/views/visitSection.ts';
import { makeModel, significant, source, visit } from '../support/makeArchive.ts';

function section(fields: Partial<Inspection> & { on?: string } = {}) {
  const each = visit(fields);
  return visitSection(makeModel([each]), each, bookOfSources([each]));
}

describe('what a page says of a visit', () => {
  test('has words for everything that is recorded', () => {
    expect(section({ nextInspection: 'In about three years.', healthPartners: ['NHS Borsetshire CCG'] })).toMatchObject(
      {
        verdict: 'In March 2019, inspectors asked for a plan.',
        days: '11 to 14 March 2019',
        published: '13 May 2019',
        next: 'After: Had to write a plan.',
        nextInspection: 'In about three years.',
        healthPartners: ['NHS Borsetshire CCG'],
        file: 'inspections/borsetshire-2019-03.md',
      },
    );
  });

  test('says “not recorded” instead of a made-up date', () => {
    expect(section({ inspected: undefined, published: '2019-05-13' }).days).toBe('on days not recorded');
    expect(section({ published: undefined }).published).toBe('not recorded');
  });

  test('has empty lists where nothing is recorded', () => {
    expect(section()).toMatchObject({
      counts: [],
      notes: [],
      healthPartners: [],
      responses: [],
      followUp: [],
      context: [],
      nextInspection: undefined,
    });
  });

  test('remarks on progress, then on counts, then on how much was read', () => {
    const revisit = section({
      visit: 'revisit',
      coverage: 'partial',
      significantWeaknesses: { total: 6, sufficient: 5, notSufficient: 1 },
    });
    expect(revisit.notes).toEqual([
      'Inspectors found enough progress on 5 of 6 significant weaknesses.',
      'We have read parts of this report, or pages that quote it. It says more than is listed here.',
    ]);
    const short = section({
      findings: [significant('voice')],
      significantWeaknesses: { total: 6 },
      coverage: 'partial',
    });
    expect(short.notes[0]).toBe('1 recorded here; the report names 6 significant weaknesses.');
  });

  test('knows whether a story stands below the fields', () => {
    expect(section().hasStory).toBe(false);
    expect(section({ body: '\n\n' }).hasStory).toBe(false);
    expect(section({ body: 'What happened.' }).hasStory).toBe(true);
  });
});

describe('answers, events and remarks', () => {
  const sources = [source('letter'), source('news', { publisher: 'Borchester Echo' })];

  test('name the public role and whom it speaks for, once where both are the same', () => {
    const said = { summary: 'We are sorry.', sources: ['news'] };
    const { responses } = section({
      sources,
      responses: [
        { by: 'Cabinet member for children', organisation: 'Borsetshire County Council', quote: 'sorry', ...said },
        { by: 'Borsetshire Voices', organisation: 'Borsetshire Voices', ...said },
      ],
    });
    expect(responses.map(({ lead, text, quote }) => [lead, text, quote])).toEqual([
      ['Cabinet member for children, Borsetshire County Council', 'We are sorry.', 'sorry'],
      ['Borsetshire Voices', 'We are sorry.', undefined],
    ]);
    expect(responses[0]?.sources.map(({ publisher }) => publisher)).toEqual(['Borchester Echo']);
  });

  test('say when, as exactly as is known', () => {
    const event = (date?: string) => ({ ...(date && { date }), event: 'A plan was written.', sources: ['letter'] });
    const { followUp } = section({ sources, followUp: [event('2019-09'), event('2020-01-31'), event()] });
    expect(followUp.map(({ lead }) => lead)).toEqual(['September 2019', '31 January 2020', undefined]);
  });

  test('keep the order of the file and cite every source', () => {
    const { context } = section({
      sources,
      context: [
        { summary: 'First.', sources: ['letter', 'news'] },
        { summary: 'Second.', sources: ['news'] },
      ],
    });
    expect(context.map(({ text, sources: cited }) => [text, ...cited.map(({ number }) => number)])).toEqual([
      ['First.', 1, 2],
      ['Second.', 2],
    ]);
  });
});
