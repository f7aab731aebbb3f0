import { describe, expect, test } from 'vitest';
import { councilFilters, visitFilters } from '../../src/views/listFilters.ts';
import { councilsByLetter, visitsByYear } from '../../src/views/lists.ts';
import { council, madeUpRegisters } from '../support/madeUpRegisters.ts';
import { makeModel, visit } from '../support/makeArchive.ts';

const model = makeModel(
  [
    visit({ council: 'ambridge', on: '2018-03-05' }),
    visit({ council: 'ambridge', on: '2019-11-04', visit: 'revisit', outcome: 'all' }),
    visit({ council: 'ambridge', on: '2024-06-03', outcome: 'failings' }),
    visit({ council: 'ambridge', on: '2025-10-06', visit: 'monitoring' }),
    visit({ council: 'borchester', on: '2017-05-02', outcome: 'no-plan' }),
    visit({ council: 'borchester', on: '2018-11-05', visit: 'revisit' }),
    visit({ council: 'old', on: '2016-10-03' }),
  ],
  {
    councils: [
      council('ambridge'),
      council('borchester', { region: 'coast' }),
      council('asgarth', { name: 'Åsgarth' }),
      council('old', { status: 'abolished' }),
    ],
  },
);
const councils = councilsByLetter(model).flatMap(({ councils: each }) => each);
const bySlug = new Map(councils.map((each) => [each.slug, each]));

/** The values that a menu offers, with the labels of their groups before them. */
function offered(filters: ReturnType<typeof councilFilters>, name: string): string[] {
  const menu = filters.find((filter) => filter.name === name);
  return (
    menu?.groups.flatMap(({ label, options }) => [...(label ? [`${label}:`] : []), ...options.map((o) => o.value)]) ??
    []
  );
}

describe('what a council is found under', () => {
  test('is the latest full inspection of each framework: revisits and monitoring change nothing', () => {
    expect(bySlug.get('ambridge')?.values).toEqual({
      region: ['midlands'],
      letter: ['a'],
      outcome: ['failings', 'plan'],
    });
  });

  test('is that no inspection is held, for each framework that has none', () => {
    expect(bySlug.get('borchester')?.values.outcome).toEqual(['no-plan', 'none-areas']);
    expect(bySlug.get('asgarth')?.values.outcome).toEqual(['none-areas', 'none-letters']);
  });

  test('leaves out what could not be held of a council that is gone', () => {
    expect(bySlug.get('old')?.values.outcome).toEqual(['plan']);
  });

  test('is a letter that everyone can type', () => {
    expect(bySlug.get('asgarth')?.values.letter).toEqual(['a']);
  });
});

describe('a council in the list', () => {
  test('shows the full inspections beside its latest outcome, so that nobody wonders why it is found', () => {
    const ambridge = bySlug.get('ambridge');
    expect([ambridge?.latest, ...(ambridge?.earlier ?? [])].map((line) => line?.outcome.slug)).toEqual([
      'failings',
      'plan',
    ]);
    const borchester = bySlug.get('borchester');
    expect([borchester?.latest, ...(borchester?.earlier ?? [])].map((line) => line?.outcome.slug)).toEqual([
      'some',
      'no-plan',
    ]);
  });
});

describe('the menus over the councils', () => {
  const filters = councilFilters(model, councils);

  test('offer what the list has, and each letter once', () => {
    expect(offered(filters, 'region')).toEqual(['midlands', 'coast']);
    expect(offered(filters, 'letter')).toEqual(['a', 'b', 'o']);
  });

  test('keep the outcomes of the frameworks apart', () => {
    expect(offered(filters, 'outcome')).toEqual([
      'Areas:',
      'failings',
      'none-areas',
      'Letters:',
      'plan',
      'no-plan',
      'none-letters',
    ]);
  });
});

describe('the menus over the visits', () => {
  const filters = visitFilters(
    model,
    visitsByYear(model).flatMap(({ years }) => years.flatMap(({ visits }) => visits)),
  );

  test('offer years, newest first, frameworks, and the outcomes of all kinds of visit', () => {
    expect(offered(filters, 'year')).toEqual(['2025', '2024', '2019', '2018', '2017', '2016']);
    expect(offered(filters, 'framework')).toEqual(['areas', 'letters']);
    expect(offered(filters, 'outcome')).toEqual([
      'Areas:',
      'failings',
      'effective',
      'Letters:',
      'plan',
      'no-plan',
      'all',
      'some',
    ]);
  });
});

test('an outcome that a later framework has too keeps its address for the older one', () => {
  const [areas, letters] = madeUpRegisters.frameworks;
  if (!areas || !letters) throw new Error('There should be two frameworks.');
  const third = { ...areas, slug: 'third', from: '2028-01', shortName: 'Third' };
  const later = makeModel(
    [
      visit({ on: '2024-06-03', outcome: 'failings' }),
      visit({ on: '2028-06-05', framework: 'third', outcome: 'failings' }),
    ],
    {
      frameworks: [third, areas, letters],
    },
  );
  const visits = visitsByYear(later).flatMap(({ years }) => years.flatMap((year) => year.visits));
  expect(offered(visitFilters(later, visits), 'outcome')).toEqual(['Third:', 'third-failings', 'Areas:', 'failings']);
});
