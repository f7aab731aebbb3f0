import type { Council } from '../../domain/council.ts';
import type { Model } from '../../domain/model.ts';
import { type Facet, SEARCH_KINDS, type SearchKind } from '../../domain/search/facets.ts';
import type { SearchRecord } from '../../domain/search/searchRecord.ts';
import { say } from '../../language/say.ts';
import { type FindingMark, findingWords } from '../findingLines.ts';
import { capital } from '../words.ts';

/** A value to narrow a search to. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many entries it stands for when nothing is looked for yet. */
  readonly count: number;
}

/** A filter of the search page. */
export interface Filter {
  readonly facet: Facet;
  readonly label: string;
  /** One of many, or any of a few. */
  readonly form: 'select' | 'checkboxes';
  readonly groups: readonly { readonly label: string | undefined; readonly options: readonly FilterOption[] }[];
}

const KIND_WORDS: Record<SearchKind, string> = {
  strength: findingWords.strength,
  weakness: findingWords.weakness,
  enough: findingWords.enough,
  'not-enough': findingWords.notEnough,
};

const COUNCILS: readonly (readonly [Council['status'], string])[] = [
  ['current', say('Councils of today')],
  ['abolished', say('Councils of the past')],
  ['future', say('Planned councils')],
];

/** What a search can be narrowed by; only values that some entry has. The frameworks stay apart. */
export function searchFilters(model: Model, records: readonly SearchRecord[]): Filter[] {
  const make = (facet: Facet, label: string, form: Filter['form'], ...groups: readonly Group[]): Filter => ({
    facet,
    label,
    form,
    groups: groups
      .map(([name, options]) => ({ label: name, options: countOptions(records, facet, options) }))
      .filter(({ options }) => options.length > 0),
  });
  const { councils, regions, themeGroups, frameworks } = model;
  const years = [...new Set(records.flatMap(({ values }) => values.year ?? []))].sort().reverse();
  return [
    make(
      'council',
      say('Council'),
      'select',
      ...COUNCILS.map(
        ([status, label]): Group => [label, named(councils.filter((council) => council.status === status))],
      ),
    ),
    make('region', say('Region'), 'select', [undefined, named(regions)]),
    make('theme', say('Theme'), 'select', ...themeGroups.map((group): Group => [group.name, named(group.themes)])),
    make('kind', say('Strength or weakness'), 'checkboxes', [
      undefined,
      SEARCH_KINDS.map((kind) => [kind, capital(KIND_WORDS[kind])]),
    ]),
    make('formal', say('On a formal list of the report'), 'checkboxes', [
      undefined,
      frameworks.flatMap(({ formalKinds }) => formalKinds.map(({ slug, name }): Pair => [slug, capital(name)])),
    ]),
    make('framework', say('Kind of inspection'), 'checkboxes', [
      undefined,
      frameworks.map(({ slug, shortName }): Pair => [slug, shortName]),
    ]),
    make(
      'outcome',
      say('Outcome'),
      'select',
      ...frameworks.map((framework): Group => [framework.shortName, named(framework.outcomes)]),
    ),
    make('year', say('Year of the visit'), 'select', [undefined, years.map((year): Pair => [year, year])]),
  ];
}

type Pair = readonly [value: string, label: string];
type Group = readonly [label: string | undefined, options: readonly Pair[]];

function named(entries: readonly { readonly slug: string; readonly name: string }[]): Pair[] {
  return entries.map(({ slug, name }) => [slug, name]);
}

function countOptions(records: readonly SearchRecord[], facet: Facet, options: readonly Pair[]): FilterOption[] {
  const counts = Map.groupBy(records, ({ values }) => values[facet]);
  return options
    .map(([value, label]) => ({ value, label, count: counts.get(value)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** The shapes of findings in a list of answers, by kind; a formal list has its own where it is a grave one. */
export function searchMarks(model: Model): { readonly value: string; readonly mark: FindingMark }[] {
  const grave = model.frameworks.flatMap(({ formalKinds }) => formalKinds.filter((kind) => kind.grave));
  return [
    ...SEARCH_KINDS.map((kind) => ({ value: kind, mark: kind })),
    ...grave.map(({ slug }) => ({ value: slug, mark: 'grave' as const })),
  ];
}
