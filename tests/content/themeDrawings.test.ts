import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { balanceOfRegion } from '../../src/views/areaBalance.ts';
import { similarBalance } from '../../src/views/similarBalance.ts';
import { themeMatrix } from '../../src/views/themeMatrix.ts';
import { themeRegions } from '../../src/views/themeRegions.ts';
import { CONTENT, readModel } from '../support/readContent.ts';

/** What is needed of a file, read by this test itself. */
interface Visit {
  readonly council: string;
  readonly framework: string;
  readonly visit: string;
  readonly findings?: readonly { kind: string; theme: string; formal?: string; saidBy?: string }[];
}
interface Council {
  readonly slug: string;
  readonly status: string;
  readonly region: string;
  readonly similar?: readonly string[];
}

const GRAVE = ['significant-weakness', 'priority-action'];
const model = await readModel();
const councils: Council[] = parse(readFileSync(join(CONTENT, 'councils.yml'), 'utf8'));
const groups: { slug: string; themes: { slug: string }[] }[] = parse(readFileSync(join(CONTENT, 'themes.yml'), 'utf8'));
const themes = groups.flatMap((group) => group.themes.map(({ slug }) => slug));
const folder = join(CONTENT, 'inspections');
const visits = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name): Visit => parse(readFileSync(join(folder, name), 'utf8').split(/^---$/m)[1] ?? ''));

/** Findings of inspectors at full inspections of a framework, each with its council; progress is left out. */
function findingsOf(framework: string) {
  return visits
    .filter((visit) => visit.framework === framework && /^(re)?inspection$/.test(visit.visit))
    .flatMap(({ council, findings = [] }) => findings.map((finding) => ({ council, ...finding })))
    .filter(({ kind, saidBy = 'inspectors' }) => kind !== 'progress' && saidBy === 'inspectors');
}

function currentOf(region?: string): string[] {
  return councils
    .filter((council) => council.status === 'current' && (!region || council.region === region))
    .map(({ slug }) => slug);
}

const FRAMEWORKS = ['area-send-2023', 'local-area-2016'] as const;

describe.each(FRAMEWORKS)('the drawings of %s', (framework) => {
  const findings = findingsOf(framework);
  const areasWith = (kind: string, theme: string, among: readonly string[]) =>
    new Set(
      findings
        .filter((each) => each.kind === kind && each.theme === theme && among.includes(each.council))
        .map(({ council }) => council),
    ).size;

  test.each(model.regions.map(({ slug }) => slug))('count the areas of %s as the files do', (region) => {
    const here = currentOf(region);
    const { rows, of } = balanceOfRegion(model, framework, region);
    expect(of).toBe(
      new Set(findings.filter(({ council }) => here.includes(council)).map(({ council }) => council)).size,
    );
    const counted = themes.map((theme) => [
      `/themes/${theme}/`,
      areasWith('weakness', theme, here),
      areasWith('strength', theme, here),
    ]);
    expect(rows.map((row) => [row.href, row.grave + row.other, row.strengths])).toEqual(
      counted.filter(([, weak, strong]) => weak !== 0 || strong !== 0),
    );
  });

  test('have a row for each council of today with findings, and a mark for each of them', () => {
    const { rows, missing } = themeMatrix(model, framework);
    const held = findings.filter(({ council }) => currentOf().includes(council));
    expect(rows.map(({ slug }) => slug).toSorted()).toEqual(
      [...new Set(held.map(({ council }) => council))].toSorted(),
    );
    const sum = (count: (cell: (typeof rows)[number]['cells'][number]) => number) =>
      rows.reduce((total, { cells }) => total + cells.reduce((part, cell) => part + count(cell), 0), 0);
    const graves = held.filter(({ formal = '' }) => GRAVE.includes(formal)).length;
    const strengths = held.filter(({ kind }) => kind === 'strength').length;
    expect([sum(({ grave }) => grave), sum(({ strengths: count }) => count), sum(({ other }) => other)]).toEqual([
      graves,
      strengths,
      held.length - graves - strengths,
    ]);
    for (const { slug, name } of model.councils)
      if (currentOf().includes(slug) && rows.every((row) => row.slug !== slug))
        expect(missing.join(' ')).toContain(name);
  });

  test.each(groups)('have in the column of $slug what the files have', ({ slug, themes: members }) => {
    const at = groups.findIndex((group) => group.slug === slug);
    const own = members.map((theme) => theme.slug);
    for (const { slug: council, cells } of themeMatrix(model, framework).rows) {
      const said = findings.filter((each) => each.council === council && own.includes(each.theme)).length;
      const cell = cells[at];
      expect((cell?.grave ?? 0) + (cell?.other ?? 0) + (cell?.strengths ?? 0), council).toBe(said);
    }
  });

  test('have on the page of a theme a mark for each finding on it', () => {
    for (const theme of themes) {
      const { regions } = themeRegions(model, theme, framework);
      const count = regions.reduce((sum, { weaknesses, strengths }) => sum + weaknesses.length + strengths.length, 0);
      expect(count, theme).toBe(findings.filter((each) => each.theme === theme).length);
    }
  });
});

test('each council stands beside its similar councils as the files have them', () => {
  const balances = councils.map(({ slug, similar = [] }) => ({ slug, similar, balance: similarBalance(model, slug) }));
  expect(balances.filter(({ balance }) => balance && balance.of > 0).length).toBeGreaterThan(100);
  for (const { slug, similar, balance } of balances) {
    if (!balance) continue;
    const framework = FRAMEWORKS.find((each) =>
      // Its newest full inspection with findings; where it has none, the visit is of the one framework that it has.
      findingsHeld(slug, each),
    );
    if (!framework) continue;
    const findings = findingsOf(framework);
    const near = new Set(findings.filter(({ council }) => similar.includes(council)).map(({ council }) => council));
    expect(balance.of, slug).toBe(near.size);
    for (const row of balance.rows) {
      const areas = findings.filter(
        ({ council, theme, kind }) => near.has(council) && theme === row.slug && kind === 'weakness',
      );
      expect(row.similarWeakness, `${slug} ${row.slug}`).toBe(new Set(areas.map(({ council }) => council)).size);
    }
  }
});

function findingsHeld(slug: string, framework: string): boolean {
  return visits.some(
    (visit) =>
      visit.council === slug &&
      visit.framework === framework &&
      /^(re)?inspection$/.test(visit.visit) &&
      visit.findings?.some(({ kind }) => kind !== 'progress'),
  );
}
