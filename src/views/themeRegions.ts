import type { Inspection } from '../domain/archive.ts';
import type { Model } from '../domain/model.ts';
import { addresses } from './addresses.ts';
import { type KindWords, kindWords } from './areaBalance.ts';
import type { DataTable } from './dataTable.ts';
import { columnsOf, type FindingLine } from './findingLines.ts';
import { bookOfSources } from './sourceLines.ts';
import { shareOf, visitsThatCount } from './themeShare.ts';
import { visitLine } from './visitLines.ts';

/** A finding as a mark that leads to its words. */
export interface MarkedFinding {
  readonly mark: 'grave' | 'weakness' | 'strength';
  readonly href: string;
  readonly council: string;
  /** "Bury, February 2024: area for priority action". */
  readonly said: string;
}

/** What inspectors said of one theme in the areas of a region. */
export interface ThemeRegion {
  readonly name: string;
  /** Areas of the region with findings of inspectors. */
  readonly of: number;
  readonly weaknesses: readonly MarkedFinding[];
  readonly strengths: readonly MarkedFinding[];
}

/** A theme under one framework, region by region. */
export interface ThemeRegions {
  readonly framework: { readonly slug: string; readonly name: string };
  readonly words: KindWords;
  /** Regions with findings, A to Z. */
  readonly regions: readonly ThemeRegion[];
}

/** Sorts what inspectors said of a theme by region; within one by name, formal lists first. */
export function themeRegions(model: Model, theme: string, framework: string): ThemeRegions {
  const visits = visitsThatCount(model, framework);
  const byRegion = Map.groupBy(visits, (visit) => model.council(visit.council).region);
  const { slug, shortName } = model.framework(framework);
  const regions = [...model.regions]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((region) => {
      const own = byRegion.get(region.slug) ?? [];
      const marks = own
        .flatMap((visit) => marksOf(model, visit, theme))
        .sort((a, b) => Number(b.mark === 'grave') - Number(a.mark === 'grave') || a.said.localeCompare(b.said, 'en'));
      return {
        name: region.name,
        of: shareOf(model, own, theme).of,
        weaknesses: marks.filter(({ mark }) => mark !== 'strength'),
        strengths: marks.filter(({ mark }) => mark === 'strength'),
      };
    });
  return {
    framework: { slug, name: shortName },
    words: kindWords(model.framework(framework)),
    regions: regions.filter(({ of }) => of > 0),
  };
}

/** The same as a table of open data: one row a finding. */
export function themeRegionsTable({ regions, framework }: ThemeRegions): DataTable {
  return regions.flatMap(({ name, of, weaknesses, strengths }) =>
    [...weaknesses, ...strengths].map(({ mark, council, said, href }) => ({
      region: name,
      region_areas_with_findings: of,
      framework: framework.slug,
      council,
      kind: mark === 'strength' ? 'strength' : 'weakness',
      on_formal_grave_list: mark === 'grave' ? 'yes' : 'no',
      finding: said,
      page: href,
    })),
  );
}

function marksOf(model: Model, visit: Inspection, theme: string): MarkedFinding[] {
  const { weaknesses, strengths } = columnsOf(model, visit, bookOfSources([visit]));
  const { council, when } = visitLine(model, visit);
  return [...weaknesses, ...strengths].filter(isAbout(theme)).map((line) => ({
    mark: line.mark === 'strength' || line.mark === 'grave' ? line.mark : 'weakness',
    href: line.href,
    council: visit.council,
    said: `${council.name}, ${when}: ${line.label}`,
  }));
}

/** Whether inspectors themselves say it of the theme. */
function isAbout(theme: string): (line: FindingLine) => boolean {
  const href = addresses.theme(theme);
  return (line) => line.theme.href === href && line.said === undefined;
}
