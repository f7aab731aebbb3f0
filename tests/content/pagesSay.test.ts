import { describe, expect, test } from 'vitest';
import { balanceOfCountry, balanceOfRegion } from '../../src/views/areaBalance.ts';
import { councilPage } from '../../src/views/councilPage.ts';
import { dataTables } from '../../src/views/data/dataTables.ts';
import { historyRows } from '../../src/views/historyRows.ts';
import { inspectionPage } from '../../src/views/inspectionPage.ts';
import { councilsByLetter, newestVisits, visitsByYear } from '../../src/views/lists.ts';
import { mapPages } from '../../src/views/map/mapPages.ts';
import { regionPage } from '../../src/views/regionPage.ts';
import { similarBalance } from '../../src/views/similarBalance.ts';
import { themeMatrix } from '../../src/views/themeMatrix.ts';
import { themePage } from '../../src/views/themePage.ts';
import { openRows } from '../support/openRows.ts';
import { readModel } from '../support/readContent.ts';

const model = await readModel();
const cards = model.councils.map(({ slug }) => councilPage(model, slug));
const reports = model.inspections.map(({ slug }) => inspectionPage(model, slug));
const themes = model.themeGroups.flatMap((group) => group.themes.map(({ slug }) => themePage(model, slug)));
const others = [
  ...model.councils.map(({ slug }) => historyRows(model, slug)),
  ...model.regions.map(({ slug }) => regionPage(model, slug)),
  ...model.frameworks.flatMap(({ slug }) => [
    balanceOfCountry(model, slug),
    themeMatrix(model, slug),
    ...model.regions.map((region) => balanceOfRegion(model, slug, region.slug)),
  ]),
  ...model.councils.flatMap(({ slug }) => similarBalance(model, slug) ?? []),
  ...mapPages(model).map((page) => ({ ...page, layers: page.layers() })),
  councilsByLetter(model),
  visitsByYear(model),
  newestVisits(model, 6),
];

describe('what the pages of the real archive say', () => {
  test('is no trace of a missing value', () => {
    for (const page of [...cards, ...reports, ...themes, ...others]) {
      const said = JSON.stringify(page);
      expect(said).not.toMatch(/undefined|NaN|Invalid Date|\[object|01\/01\/1900|\{when\}| {2}|\(\)/);
    }
  });

  test('names a source for every line', () => {
    const bare = reports.flatMap(({ slug, columns, responses, followUp, context }) =>
      [...Object.values(columns).flat(), ...responses, ...followUp, ...context]
        .filter(({ sources }) => sources.length === 0)
        .map(() => slug),
    );
    expect(bare).toEqual([]);
  });

  test('has every finding of a visit on its page and on the card, under one address each', () => {
    for (const visit of model.inspections) {
      const lines = Object.values(reports.find(({ slug }) => slug === visit.slug)?.columns ?? {}).flat();
      expect(lines.length, visit.slug).toBe(visit.findings.length);
      expect(new Set(lines.map(({ anchor }) => anchor)).size, visit.slug).toBe(visit.findings.length);
    }
  });

  test('says the verdict of each card in at most forty words, which take ten seconds to read', () => {
    for (const { name, latest } of cards) expect(latest?.verdict.split(' ').length ?? 0, name).toBeLessThanOrEqual(40);
  });

  test('never grades, ranks or shames in words of ours', () => {
    const ours = [
      ...cards.flatMap(({ description, lineage, nothingLater, history }) => [
        description,
        lineage ?? '',
        nothingLater,
        ...history.flatMap(({ verdict, notes }) => [verdict, ...notes]),
      ]),
      ...themes.flatMap(({ description, frameworks }) => [description, ...frameworks.map(({ sentence }) => sentence)]),
      ...model.inspections.flatMap(({ findings }) => findings.map(({ summary }) => summary)),
    ];
    const words =
      /\b(?:rank(?:s|ed)?|score[sd]?|league|failing council|damning|slammed|worst|shocking|scathing|special needs child\w*)\b/i;
    expect(ours.filter((text) => words.test(text))).toEqual([]);
  });

  test('has for each monitoring inspection the outcome that it left as it was', () => {
    const monitored = reports.filter(({ slug }) =>
      model.inspections.some((visit) => visit.slug === slug && visit.visit === 'monitoring'),
    );
    expect(monitored.length).toBeGreaterThanOrEqual(3);
    for (const { verdict, slug } of monitored)
      expect(verdict, slug).toMatch(/The outcome of \w+ \d{4} did not change: /);
  });
});

describe('the tables of data', () => {
  test('have a row for each visit, finding, council and theme', () => {
    const findings = model.inspections.reduce((sum, visit) => sum + visit.findings.length, 0);
    expect(openRows(model, 'inspections')).toHaveLength(model.inspections.length);
    expect(openRows(model, 'findings')).toHaveLength(findings);
    expect(openRows(model, 'councils')).toHaveLength(model.councils.length);
    expect(openRows(model, 'themes')).toHaveLength(44);
  });

  test.each(dataTables(model).map((table) => [table.name, table] as const))(
    'tell each row from every other: %s',
    (_, table) => {
      const ids = table.rows().map((row) => table.key.map((column) => row[column]).join(' '));
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test('give no address of a copy', () => {
    const copies = model.inspections.flatMap(({ sources }) => sources.flatMap(({ copy, url }) => (copy ? url : [])));
    const linked = new Set(
      model.inspections.flatMap(({ sources }) => sources.flatMap(({ copy, url }) => (copy ? [] : url))),
    );
    const said = JSON.stringify(dataTables(model).map((table) => table.rows()));
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.filter((url) => !linked.has(url) && said.includes(url))).toEqual([]);
  });
});
