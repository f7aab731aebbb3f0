import { describe, expect, test } from 'vitest';
import { comparedCouncil } from '../../../src/views/compare/comparedCouncil.ts';
import { compareOffers, comparePage } from '../../../src/views/compare/comparePages.ts';
import { council, madeUpRegisters } from '../../support/madeUpRegisters.ts';
import { makeModel, progress, significant, strength, visit, weakness } from '../../support/makeArchive.ts';

describe('a council as it is compared', () => {
  test('counts findings of one word on a theme together, the gravest first', () => {
    const model = makeModel([
      visit({
        findings: [
          strength('voice'),
          weakness('voice'),
          significant('voice'),
          significant('voice'),
          strength('voice', { saidBy: 'council' }),
          progress('leadership', 'sufficient'),
        ],
      }),
    ]);
    const { themes } = comparedCouncil(model, 'borsetshire');
    expect(
      themes.map(({ name, lines }) => [name, lines.map(({ words, own }) => (own ? words : `[${words}]`))]),
    ).toEqual([
      ['Leadership', ['1 with enough progress']],
      ['Children’s voice', ['2 significant weaknesses', '1 weakness', '1 strength', '[1 strength (the council says)]']],
    ]);
  });

  test('is taken by its newest full inspection with findings, and what came later is said', () => {
    const model = makeModel([
      visit({ findings: [weakness('voice')] }),
      visit({ on: '2021-05', visit: 'revisit', findings: [progress('voice', 'sufficient')] }),
      visit({ on: '2024-02-05', coverage: 'outcome-only' }),
    ]);
    expect(comparedCouncil(model, 'borsetshire').visit).toMatchObject({
      days: '11 to 14 March 2019',
      age: '7 years ago',
      held: true,
      notes: [
        'Later: revisit, May 2021: enough progress on some.',
        'Later: full inspection, February 2024: inconsistent.',
      ],
    });
  });

  test('without findings is taken by its newest inspection, and has none', () => {
    const model = makeModel([visit({ coverage: 'outcome-only' })]);
    expect(comparedCouncil(model, 'borsetshire')).toMatchObject({ visit: { held: false }, themes: [] });
    expect(comparedCouncil(model, 'ambridge')).not.toHaveProperty('visit');
  });

  test('says whose inspection it was where it came from another council', () => {
    const councils = [
      council('old', { status: 'abolished', until: '2020-03-31' }),
      council('new', { predecessors: [{ council: 'old' }] }),
    ];
    const model = makeModel([visit({ council: 'old', findings: [weakness('voice')] })], { councils });
    expect(comparedCouncil(model, 'new').visit?.notes).toEqual(['The council inspected was Old.']);
  });
});

describe('the page that is ready', () => {
  const similar = ['ambridge', 'gone', 'borchester'];
  const councils = [
    ...madeUpRegisters.councils.map((each) => (each.slug === 'borsetshire' ? { ...each, similar } : each)),
    council('gone', { status: 'abolished', until: '2020-03-31', successors: [{ council: 'ambridge' }] }),
  ];
  const model = makeModel([], { councils });

  test('has the council and those like it that exist now, and leads to where they can be changed', () => {
    const page = comparePage(model, 'borsetshire');
    expect(page.comparison.columns.map(({ slug }) => slug)).toEqual(['borsetshire', 'ambridge', 'borchester']);
    expect(page.change).toBe('/compare/?councils=borsetshire,ambridge,borchester');
  });

  test('is offered for councils of today; of others it is said what came after them', () => {
    const { regions, others } = compareOffers(model);
    expect(regions.map(({ name, councils: listed }) => [name, listed.length])).toEqual([['Midlands', 4]]);
    expect(others).toMatchObject([{ slug: 'gone', instead: ['ambridge'], sentence: expect.stringContaining('ended') }]);
  });
});
