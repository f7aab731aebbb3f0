import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresPanel } from '../../src/views/figuresPanel.ts';
import { readModel } from '../support/readContent.ts';

const model = await readModel();

// The file is read here once more, line by line, and the middle is found by counting instead of sorting.
const blocks = readFileSync('content/figures.yml', 'utf8')
  .split(/^ {2}- council: /m)
  .slice(1);
const entries = blocks
  .filter((block) => block.includes('plans:'))
  .map((block) => ({
    slug: block.slice(0, block.indexOf('\n')).trim(),
    number: (field: string) => {
      const [, digits] = new RegExp(`^ {4}${field}: ([\\d.]+)$`, 'm').exec(block) ?? [];
      return digits === undefined ? undefined : Number(digits);
    },
    percents: new Map(
      [...block.matchAll(/year: (\d+), percent: ([\d.]+)/g)].map(([, year, percent]) => [
        Number(year),
        Number(percent),
      ]),
    ),
    issued: Number(/issued: (\d+)/.exec(block)?.[1] ?? 0),
    ready: Number(/issued: \d+, inTime: (\d+)/.exec(block)?.[1] ?? 0),
  }));

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

/** A number with as many of the others below it as above it, or the mean of two such. */
function middle(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  const half = known.length / 2;
  const central = known.filter(
    (each) =>
      known.filter((other) => other < each).length <= half && known.filter((other) => other > each).length <= half,
  );
  return central.length === 0 ? undefined : (Math.min(...central) + Math.max(...central)) / 2;
}

describe('the figures beside inspections', () => {
  test('are held for each of the 153 councils of today, and for no other', () => {
    const current = model.councils.filter(({ status }) => status === 'current').map(({ slug }) => slug);
    expect(entries.map(({ slug }) => slug).sort()).toEqual(current.sort());
    expect(entries).toHaveLength(153);
  });

  test('are those of the file, year by year, for every council', () => {
    for (const { slug, percents } of entries) {
      const panel = figuresPanel(model, slug);
      const drawn = new Map(panel?.years.flatMap(({ year, own }) => (own === undefined ? [] : [[year, own]])));
      expect(drawn, slug).toEqual(percents);
    }
  });

  test.each(YEARS)('have the middle council of England of %s, counted another way', (year) => {
    const england = middle(entries.map(({ percents }) => percents.get(year)));
    const drawn = figuresPanel(model, 'reading')?.years.find((each) => each.year === year)?.england;
    expect(Math.abs((drawn ?? 0) - (england ?? 0))).toBeLessThanOrEqual(0.05 + 1e-9);
  });

  test('have the middle of similar councils, counted another way', () => {
    for (const { slug, percents } of entries) {
      const near = model.council(slug).similar;
      const panel = figuresPanel(model, slug);
      for (const { year, similar } of percents.size > 0 ? (panel?.years ?? []) : []) {
        const expected = middle(
          entries.filter((each) => near.includes(each.slug)).map((each) => each.percents.get(year)),
        );
        if (expected === undefined) expect(similar).toBeUndefined();
        else expect(Math.abs((similar ?? -9) - expected), `${slug} ${year}`).toBeLessThanOrEqual(0.05 + 1e-9);
      }
    }
  });

  test('say the share over England as a whole that the Department for Education published: 46.4% in 2024', () => {
    const [issued, ready] = [
      entries.reduce((sum, each) => sum + each.issued, 0),
      entries.reduce((sum, each) => sum + each.ready, 0),
    ];
    expect([issued, ready]).toEqual([84_866, 39_407]);
    expect(figuresPanel(model, 'reading')?.notes.join(' ')).toContain('46.4% of 84,866 new plans');
  });

  test.each([
    ['refused', 1],
    ['appealRate', 2],
    ['pupilsWithPlan', 3],
    ['pupilsWithSupport', 4],
  ])('have %s of the file in their row', (field, at) => {
    for (const { slug, number } of entries) {
      const own = figuresPanel(model, slug)?.rows[at]?.own ?? '';
      expect(/^([\d.]+)%/.exec(own)?.[1], slug).toBe(number(field)?.toString());
    }
    const england = middle(entries.map(({ number }) => number(field)));
    expect(Number.parseFloat(figuresPanel(model, 'reading')?.rows[at]?.england ?? '')).toBeCloseTo(england ?? 0, 0);
  });

  test('have no percentage where plans are few: the City of London, the Isles of Scilly, one year of the Isle of Wight', () => {
    for (const slug of ['city-of-london', 'isles-of-scilly']) {
      const panel = figuresPanel(model, slug);
      expect(panel?.years).toEqual([]);
      expect(panel?.rows.map(({ own }) => own).join()).not.toContain('%');
    }
    expect(figuresPanel(model, 'isle-of-wight')?.years.map(({ year, own }) => own !== undefined && year)).not.toContain(
      2024,
    );
  });

  test('leave out the appeals of two councils whose rows were exchanged, and say so', () => {
    const without = entries.filter(({ number }) => number('appeals') === undefined).map(({ slug }) => slug);
    expect(without).toEqual(['cambridgeshire', 'central-bedfordshire']);
    for (const slug of without) expect(figuresPanel(model, slug)?.notes.join(' ')).toContain('on each other’s rows');
  });
});
