import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { comparedCouncil } from '../../src/views/compare/comparedCouncil.ts';
import { comparePage } from '../../src/views/compare/comparePages.ts';
import { readModel } from '../support/readContent.ts';

const model = await readModel();
const current = model.councils.filter(({ status }) => status === 'current');

interface RawVisit {
  readonly council: string;
  readonly findings?: readonly { readonly kind: string; readonly theme: string }[];
}

// The front matter is read here once more, without the code that the pages are made with.
const visits = new Map(
  readdirSync('content/inspections').map((file): [string, RawVisit] => {
    const [, front = ''] = readFileSync(`content/inspections/${file}`, 'utf8').split(/^---$/m);
    return [file.replace(/\.md$/, ''), parse(front)];
  }),
);

describe('the cells of a comparison', () => {
  test('count every finding of the visit, theme by theme, and no other', () => {
    for (const { slug } of current) {
      const compared = comparedCouncil(model, slug);
      const raw = visits.get(compared.visit?.href.split('/').at(-2) ?? '');
      const counted = Object.fromEntries(
        compared.themes.map((theme) => [
          theme.slug,
          theme.lines.reduce((sum, { words }) => sum + Number.parseInt(words, 10), 0),
        ]),
      );
      const expected: Record<string, number> = {};
      for (const { theme } of raw?.findings ?? []) expected[theme] = (expected[theme] ?? 0) + 1;
      expect(counted, slug).toEqual(expected);
    }
  });

  test('say of every council without findings that none are held', () => {
    const without = current.filter(({ slug }) => comparedCouncil(model, slug).visit?.held !== true);
    expect(without.length).toBeGreaterThan(0);
    for (const { slug } of without) {
      const { comparison } = comparePage(model, slug);
      const cells = comparison.groups.flatMap(({ themes }) =>
        themes.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
      );
      const own = cells.filter(({ council, apart }) => council === model.council(slug).name && !apart);
      expect(new Set(own.flatMap(({ lines }) => lines.map(({ words }) => words))).size, slug).toBeLessThanOrEqual(1);
      expect(comparison.remarks.join(' '), slug).toContain(model.council(slug).name);
    }
  });

  test('of one row are of one kind of inspection', () => {
    for (const { slug } of current) {
      const { columns, groups } = comparePage(model, slug).comparison;
      for (const { rows } of groups.flatMap(({ themes }) => themes)) {
        for (const { cells } of rows) {
          const kinds = cells.flatMap(({ apart }, at) => (apart ? [] : (columns[at]?.visit?.framework.slug ?? [])));
          expect(new Set(kinds).size, slug).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
