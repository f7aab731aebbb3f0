import type { Inspection } from '../domain/archive.ts';
import type { Finding } from '../domain/finding.ts';
import type { FilterValues } from '../domain/lists/filter.ts';
import type { Model } from '../domain/model.ts';
import { say } from '../language/say.ts';
import { sayCount } from '../language/sayCount.ts';
import { type KindWords, kindWords } from './areaBalance.ts';
import { type CouncilLine, councilLine } from './councilPage.ts';
import { latestFull } from './lists.ts';
import { byInspectors, visitsThatCount } from './themeShare.ts';
import { type VisitLine, visitLine } from './visitLines.ts';
import { countOf, listOf, lower } from './words.ts';

/** What inspectors said of one council on one group of themes. */
export interface MatrixCell {
  readonly group: string;
  readonly grave: number;
  readonly other: number;
  readonly strengths: number;
  /** "1 weakness, 2 strengths"; "none in our records". */
  readonly words: string;
}

/** A council of today with what inspectors found at its newest full inspection with findings. */
export interface MatrixRow extends CouncilLine {
  readonly region: { readonly slug: string; readonly name: string };
  readonly visit: VisitLine;
  readonly cells: readonly MatrixCell[];
  readonly similar: readonly string[];
  readonly values: FilterValues;
}

/** Councils by groups of themes under one framework. */
export interface ThemeMatrix {
  readonly framework: { readonly slug: string; readonly name: string };
  readonly groups: readonly { readonly slug: string; readonly name: string }[];
  /** By region A to Z, and by name within a region. */
  readonly rows: readonly MatrixRow[];
  readonly words: KindWords;
  readonly sentence: string;
  /** Councils of today that have no row, and why; empty sentences are left out. */
  readonly missing: readonly string[];
}

/** Works out the matrix of a framework, of one region where it is named. Councils without findings of inspectors have no row. */
export function themeMatrix(model: Model, framework: string, region?: string): ThemeMatrix {
  const councils = model.councils.filter(
    (council) => council.status === 'current' && (region === undefined || council.region === region),
  );
  const counted = Map.groupBy(visitsThatCount(model, framework), ({ council }) => council);
  const rows = councils
    .flatMap(({ slug }) => {
      const visit = counted.get(slug)?.find(({ findings }) => findings.some(isCounted));
      return visit ? [matrixRow(model, visit)] : [];
    })
    .sort((a, b) => a.region.name.localeCompare(b.region.name, 'en') || a.name.localeCompare(b.name, 'en'));
  const { slug, shortName } = model.framework(framework);
  const without = councils.filter((council) => rows.every((row) => row.slug !== council.slug));
  return {
    framework: { slug, name: shortName },
    groups: model.themeGroups.map((group) => ({ slug: group.slug, name: group.name })),
    rows,
    words: kindWords(model.framework(framework)),
    sentence: sayMatrix(rows, councils.length),
    missing: sayMissing(
      without.map(({ slug: council, name }) => ({ name, held: latestFull(model, council, framework) !== undefined })),
    ),
  };
}

/** Strengths and weaknesses that inspectors themselves named; progress is neither. */
function isCounted(finding: Finding): boolean {
  return finding.kind !== 'progress' && byInspectors(finding);
}

function matrixRow(model: Model, visit: Inspection): MatrixRow {
  const council = model.council(visit.council);
  const line = visitLine(model, visit);
  const { slug, name } = model.region(council.region);
  return {
    ...councilLine(model, council.slug),
    region: { slug, name },
    visit: line,
    cells: model.themeGroups.map((group) => matrixCell(model, visit, group)),
    similar: council.similar,
    values: { region: [slug], outcome: [line.outcome.slug] },
  };
}

function matrixCell(model: Model, visit: Inspection, group: Model['themeGroups'][number]): MatrixCell {
  const findings = visit.findings.filter(
    (finding) => isCounted(finding) && group.themes.some(({ slug }) => slug === finding.theme),
  );
  const { formalKinds } = model.framework(visit.framework);
  const isGrave = (finding: Finding) => formalKinds.some((kind) => kind.grave && kind.slug === finding.formal);
  const weaknesses = findings.filter(({ kind }) => kind === 'weakness');
  const grave = weaknesses.filter(isGrave);
  const [name] = new Set(grave.map(({ formal }) => formalKinds.find(({ slug }) => slug === formal)));
  const counts = { grave: grave.length, other: weaknesses.length - grave.length };
  const strengths = findings.length - weaknesses.length;
  const words = [
    counts.grave > 0 &&
      countOf(counts.grave, name?.name ?? say('grave weakness'), name?.plural ?? say('grave weaknesses')),
    counts.other > 0 && sayCount('{count} other weakness', '{count} other weaknesses', counts.other),
    strengths > 0 && sayCount('{count} strength', '{count} strengths', strengths),
  ].filter((each) => each !== false);
  return { group: group.name, ...counts, strengths, words: words.join(', ') || say('none in our records') };
}

function sayMatrix(rows: readonly MatrixRow[], areas: number): string {
  if (rows.length === 0) return say('We hold no findings of inspectors here yet.');
  const most = (finding: string, count: (cell: MatrixCell) => number) => {
    const counts = (rows[0]?.cells ?? []).map(({ group }, at) => ({
      group,
      count: rows.filter((row) => count(row.cells[at] ?? NOTHING) > 0).length,
    }));
    const top = Math.max(...counts.map((each) => each.count));
    const groups = counts.filter((each) => each.count === top).map((each) => lower(each.group));
    return top === 0 || groups.length > 2
      ? []
      : [
          say('{finding} most often about {groups} ({areas})', {
            finding,
            groups: listOf(groups),
            areas: sayCount('{count} area', '{count} areas', top),
          }),
        ];
  };
  const said = [
    ...most(say('a weakness'), ({ grave, other }) => grave + other),
    ...most(say('a strength'), (cell) => cell.strengths),
  ];
  const held = sayCount(
    'We hold findings of inspectors for {held} of {count} area.',
    'We hold findings of inspectors for {held} of {count} areas.',
    areas,
    { held: rows.length },
  );
  return said.length > 0 ? `${held} ${say('They named {said}.', { said: listOf(said) })}` : held;
}

const NOTHING: MatrixCell = { group: '', grave: 0, other: 0, strengths: 0, words: '' };

function sayMissing(councils: readonly { readonly name: string; readonly held: boolean }[]): string[] {
  const names = (held: boolean) => councils.filter((each) => each.held === held).map(({ name }) => name);
  const [held, none] = [names(true), names(false)].map(listOf);
  return [
    ...(held
      ? [say('An inspection is in our records, but we hold no findings of inspectors: {councils}.', { councils: held })]
      : []),
    ...(none ? [say('No such inspection is in our records: {councils}.', { councils: none })] : []),
  ];
}
