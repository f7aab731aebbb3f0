import type { Inspection } from '../domain/archive.ts';
import type { Model } from '../domain/model.ts';
import { say } from '../language/say.ts';
import { sayCount } from '../language/sayCount.ts';
import { balanceOfVisit, type SpokenBalance } from './balanceRows.ts';
import type { DataTable } from './dataTable.ts';
import { mainVisit } from './mainVisit.ts';
import { shareOf, visitsThatCount } from './themeShare.ts';
import { visitLine } from './visitLines.ts';
import { listOf, lower } from './words.ts';

/** What one visit found on a theme, and how many similar councils had as much as one such finding. */
export interface ComparedBalance extends SpokenBalance {
  readonly similarWeakness: number;
  readonly similarStrength: number;
}

/** A council’s findings by theme beside those of its similar councils, under the same framework. */
export interface SimilarBalance {
  readonly rows: readonly ComparedBalance[];
  /** Similar councils with findings of inspectors: what the numbers are out of; 0 where we hold none. */
  readonly of: number;
  /** "Full inspection, March 2024". */
  readonly visit: string;
  readonly sentence: string;
}

/** Sets the visit that a card shows beside the council’s statistical neighbours; undefined where there is no visit with findings. */
export function similarBalance(model: Model, slug: string): SimilarBalance | undefined {
  const visit = mainVisit(model, slug);
  if (!visit) return undefined;
  const near = model.council(slug).similar.filter((each) => model.council(each).status === 'current');
  const visits = visitsThatCount(model, visit.framework).filter(({ council }) => near.includes(council));
  const rows = balanceOfVisit(model, visit).map((row) => {
    const share = shareOf(model, visits, row.slug);
    return { ...row, similarWeakness: share.weakness, similarStrength: share.strength };
  });
  const { of } = shareOf(model, visits, '');
  const { kind, when } = visitLine(model, visit);
  return { rows, of, visit: `${kind}, ${when}`, sentence: saySimilar(model, visit, rows, near.length, of) };
}

/** The same numbers as a table of open data. */
export function similarTable({ rows, of }: SimilarBalance): DataTable {
  return rows.map((row) => ({
    theme_group: row.group,
    theme: row.theme,
    formal_grave_weaknesses: row.grave,
    other_weaknesses: row.other,
    strengths: row.strengths,
    similar_councils_with_findings: of,
    similar_councils_with_weakness: row.similarWeakness,
    similar_councils_with_strength: row.similarStrength,
  }));
}

/** More themes than this are not listed in a sentence. */
const MOST_LISTED = 2;

function saySimilar(
  model: Model,
  visit: Inspection,
  rows: readonly ComparedBalance[],
  near: number,
  of: number,
): string {
  const mark = say('One mark is one finding.');
  if (near === 0) return mark;
  const inspections = lower(model.framework(visit.framework).shortName);
  const values = { councils: sayCount('{count} similar council', '{count} similar councils', near), inspections, of };
  if (of === 0) return `${mark} ${say('Of its {councils}, we hold findings of {inspections} for none.', values)}`;
  const held = `${mark} ${say('Of its {councils}, we hold findings of {inspections} for {of}.', values)}`;
  const weak = rows.filter((row) => row.grave + row.other > 0);
  const top = Math.max(0, ...weak.map((row) => row.similarWeakness));
  const themes = weak.filter((row) => row.similarWeakness === top).map(({ theme }) => lower(theme));
  if (top === 0 || themes.length > MOST_LISTED) return held;
  const most = sayCount(
    'Among its weaknesses, the theme most often shared is {themes} ({top} of {of}).',
    'Among its weaknesses, the themes most often shared are {themes} ({top} of {of}).',
    themes.length,
    { themes: listOf(themes), top, of },
  );
  return `${held} ${most}`;
}
