import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/domain/archive.ts';
import { councilPage } from '../../src/views/councilPage.ts';
import { council, madeUpRegisters } from '../support/madeUpRegisters.ts';
import { makeModel, progress, significant, source, strength, visit, weakness } from '../support/makeArchive.ts';

/** The card of Borsetshire with these visits. */
function card(...visits: Inspection[]) {
  return councilPage(makeModel(visits), 'borsetshire');
}

const inspection = visit({ findings: [significant('voice'), strength('leadership')] });
const revisit = visit({ on: '2021-05-11', visit: 'revisit', findings: [progress('voice', 'sufficient')] });

describe('the top of a card', () => {
  test('has the newest visit, whatever the order of the files', () => {
    expect(card(inspection, revisit).latest?.href).toBe('/inspections/borsetshire-2021-05/');
    expect(card(revisit, inspection).latest?.href).toBe('/inspections/borsetshire-2021-05/');
  });

  test('is empty where no visit is held, and says so to search engines', () => {
    const page = card();
    expect(page).toMatchObject({ latest: undefined, main: undefined, progress: undefined, history: [], themes: [] });
    expect(page.description).toBe('Borsetshire: we hold no SEND inspection of this council.');
  });

  test('describes itself by the verdict and the counts', () => {
    expect(card(inspection).description).toBe(
      'Borsetshire: In March 2019, inspectors asked for a plan. 1 significant weakness, 1 strength.',
    );
    expect(card(visit()).description).toBe('Borsetshire: In March 2019, inspectors asked for a plan.');
  });

  test('with a monitoring inspection still says the outcome of the full inspection', () => {
    const full = visit({ on: '2023-06-05', outcome: 'failings', findings: [weakness('voice')] });
    const monitoring = visit({ on: '2025-01-13', visit: 'monitoring', findings: [strength('voice')] });
    const page = card(full, monitoring);
    expect(page.latest?.verdict).toContain('widespread failings');
    expect(page.description).toContain('widespread failings');
    expect(page.main?.href).toBe('/inspections/borsetshire-2023-06/');
  });
});

describe('strengths and weaknesses on a card', () => {
  test('are those of the inspection, with the newer revisit’s progress beside them', () => {
    const page = card(revisit, inspection);
    expect(page.main?.href).toBe('/inspections/borsetshire-2019-03/');
    expect(page.progress?.href).toBe('/inspections/borsetshire-2021-05/');
  });

  test('are those of the older inspection where only the outcome of the newest is held', () => {
    const outcomeOnly = visit({ on: '2026-01-26', coverage: 'outcome-only', outcome: 'failings' });
    const page = card(outcomeOnly, revisit, inspection);
    expect(page.latest?.href).toBe('/inspections/borsetshire-2026-01/');
    expect(page.latest?.notes).toEqual([
      'We hold only the dates and the outcome of this visit, not what inspectors wrote.',
    ]);
    expect(page.main?.href).toBe('/inspections/borsetshire-2019-03/');
    expect(page.progress?.href).toBe('/inspections/borsetshire-2021-05/');
  });

  test('stay those of the inspection where the revisit has a remark or two beside its progress', () => {
    const mixed = visit({
      on: '2021-05-11',
      visit: 'revisit',
      findings: [progress('voice', 'sufficient'), strength('leadership')],
    });
    const page = card(inspection, mixed);
    expect(page.main?.href).toBe('/inspections/borsetshire-2019-03/');
    expect(page.progress?.href).toBe('/inspections/borsetshire-2021-05/');
  });

  test('are those of the revisit where nothing else is held, and its progress is shown too', () => {
    const mixed = visit({
      on: '2021-05-11',
      visit: 'revisit',
      findings: [progress('voice', 'sufficient'), strength('leadership')],
    });
    const page = card(visit({ coverage: 'outcome-only' }), mixed);
    expect(page.main?.href).toBe('/inspections/borsetshire-2021-05/');
    expect(page.progress?.href).toBe('/inspections/borsetshire-2021-05/');
  });

  test('hide the progress of a revisit once a newer inspection has findings', () => {
    const newer = visit({ on: '2024-02-05', findings: [weakness('voice')] });
    const page = card(newer, revisit, inspection);
    expect(page.main?.href).toBe('/inspections/borsetshire-2024-02/');
    expect(page.progress).toBeUndefined();
  });

  test('have the progress of the newest of several revisits', () => {
    const again = visit({ on: '2022-05-09', visit: 'revisit', findings: [progress('voice', 'not-sufficient')] });
    expect(card(inspection, revisit, again).progress?.href).toBe('/inspections/borsetshire-2022-05/');
  });

  test('are none where only progress is held, and that is not counted by theme', () => {
    const page = card(revisit);
    expect(page.main).toBeUndefined();
    expect(page.progress?.href).toBe('/inspections/borsetshire-2021-05/');
    expect(page.themes).toEqual([]);
  });

  test('are counted by theme', () => {
    expect(
      card(inspection).themes.map(({ theme, grave, other, strengths }) => [theme, grave, other, strengths]),
    ).toEqual([
      ['Leadership', 0, 0, 1],
      ['Children’s voice', 1, 0, 0],
    ]);
  });
});

describe('the history on a card', () => {
  test('has every visit, newest first, and says over how many years', () => {
    const page = card(inspection, revisit, visit({ on: '2016-06' }));
    expect(page.history.map(({ when }) => when)).toEqual(['May 2021', 'March 2019', 'June 2016']);
    expect(page.historyCount).toBe('3 visits, 2016 to 2021');
  });

  test('names one year once', () => {
    expect(card(inspection).historyCount).toBe('1 visit, 2019');
    expect(card(inspection, visit({ on: '2019-11' })).historyCount).toBe('2 visits, 2019');
  });

  test('numbers the sources of all visits once, and every line points to one of them', () => {
    const shared = source('minutes');
    const page = card(
      visit({
        on: '2023-06-05',
        sources: [source('letter'), shared],
        findings: [weakness('voice', { sources: ['minutes'] })],
      }),
      visit({
        sources: [shared, source('letter', { url: 'https://example.org/2019' })],
        findings: [strength('voice')],
      }),
    );
    expect(page.sources.map(({ number }) => number)).toEqual([1, 2, 3]);
    const lines = page.history.flatMap(({ columns }) => [...columns.weaknesses, ...columns.strengths]);
    for (const line of lines.flatMap(({ sources }) => sources)) expect(page.sources).toContain(line);
  });

  test('ends with the day up to which reports were looked for', () => {
    expect(card(inspection).nothingLater).toBe('We hold no later inspection, as of 29 June 2026.');
  });
});

describe('the councils that are similar', () => {
  const councils = [
    council('borsetshire', { similar: ['felpersham', 'ambridge', 'borchester'] }),
    ...madeUpRegisters.councils.filter(({ slug }) => slug !== 'borsetshire'),
  ];

  test('keep their order, each with its own latest outcome, or none', () => {
    const model = makeModel([visit({ council: 'ambridge' })], { councils });
    const lines = councilPage(model, 'borsetshire').similar;
    expect(lines.map(({ name, latest }) => [name, latest?.outcome.slug])).toEqual([
      ['Felpersham', undefined],
      ['Ambridge', 'plan'],
      ['Borchester', undefined],
    ]);
  });

  test('show the outcome that stands, and not what a monitoring inspection said', () => {
    const full = visit({ council: 'felpersham', on: '2023-06-05', outcome: 'failings' });
    const monitoring = visit({ council: 'felpersham', on: '2025-01-13', visit: 'monitoring' });
    const [line] = councilPage(makeModel([full, monitoring], { councils }), 'borsetshire').similar;
    expect(line?.latest).toMatchObject({ outcome: { slug: 'failings' }, when: 'June 2023' });
  });
});
