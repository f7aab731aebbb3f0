import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/domain/archive.ts';
import { themePage } from '../../src/views/themePage.ts';
import { makeModel, progress, source, strength, visit, weakness } from '../support/makeArchive.ts';

/** What the page of “Children’s voice” says under each framework. */
function voice(...visits: Inspection[]) {
  const page = themePage(makeModel(visits), 'voice');
  return Object.fromEntries(page.frameworks.map((framework) => [framework.slug, framework]));
}

describe('the page of a theme', () => {
  test('says what the theme means and which group it belongs to', () => {
    expect(themePage(makeModel(), 'voice')).toMatchObject({
      name: 'Children’s voice',
      meaning: 'Whether children are heard.',
      group: { name: 'Families', href: '/themes/#families' },
    });
  });

  test('has a part for each framework, and never adds the two up', () => {
    const { letters, areas } = voice(
      visit({ on: '2019-03-11', findings: [weakness('voice')] }),
      visit({ on: '2023-06-05', findings: [weakness('voice'), strength('voice')] }),
      visit({ council: 'ambridge', on: '2023-09-04', findings: [strength('leadership')] }),
    );
    expect(letters?.share).toEqual({ weakness: 1, grave: 0, strength: 0, claimed: 0, of: 1 });
    expect(areas?.share).toEqual({ weakness: 1, grave: 0, strength: 1, claimed: 0, of: 2 });
    expect(letters?.weaknesses).toHaveLength(1);
    expect(areas?.weaknesses).toHaveLength(1);
  });

  test('says so where nothing is held yet', () => {
    expect(voice().letters).toMatchObject({
      sentence: 'We hold no findings of these inspections yet.',
      weaknesses: [],
      strengths: [],
    });
  });

  test('lists visits newest first, each with its findings on this theme and no other', () => {
    const { letters } = voice(
      visit({ council: 'ambridge', on: '2017-05-02', findings: [weakness('voice', { summary: 'Old.' })] }),
      visit({
        findings: [
          weakness('leadership'),
          weakness('voice', { summary: 'One.' }),
          strength('voice', { summary: 'Good.' }),
          weakness('voice', { summary: 'Two.' }),
        ],
      }),
    );
    expect(
      letters?.weaknesses.map(({ visit: { council }, findings }) => [
        council.name,
        ...findings.map((each) => each.summary),
      ]),
    ).toEqual([
      ['Borsetshire', 'One.', 'Two.'],
      ['Ambridge', 'Old.'],
    ]);
    expect(letters?.strengths.map(({ findings }) => findings.map((each) => each.summary))).toEqual([['Good.']]);
  });

  test('leads from each finding to its line on the page of its visit', () => {
    const { letters } = voice(visit({ findings: [weakness('voice'), weakness('voice')] }));
    expect(letters?.weaknesses[0]?.findings.map(({ href }) => href)).toEqual([
      '/inspections/borsetshire-2019-03/#weakness-voice',
      '/inspections/borsetshire-2019-03/#weakness-voice-2',
    ]);
  });

  test('takes enough progress neither for a strength nor for a weakness', () => {
    const { letters } = voice(
      visit({
        on: '2021-05-11',
        visit: 'revisit',
        findings: [progress('voice', 'sufficient'), progress('voice', 'not-sufficient')],
      }),
    );
    expect(letters).toMatchObject({ weaknesses: [], strengths: [], share: { weakness: 0, strength: 0, of: 0 } });
  });

  test('shows what a revisit or the council itself says, marked, and counts neither', () => {
    const own = strength('voice', { saidBy: 'council', sources: ['statement'] });
    const sources = [source('letter'), source('statement', { publisher: 'Ambridge' })];
    const { letters } = voice(
      visit({ on: '2021-05-11', visit: 'revisit', findings: [weakness('voice')] }),
      visit({ council: 'ambridge', sources, findings: [own, weakness('leadership')] }),
    );
    expect(letters?.strengths.map(({ findings }) => findings.map(({ said }) => said))).toEqual([['the council says']]);
    expect(letters?.weaknesses.map(({ visit: { kind } }) => kind)).toEqual(['Revisit']);
    expect(letters?.share).toEqual({ weakness: 0, grave: 0, strength: 0, claimed: 1, of: 1 });
  });
});
