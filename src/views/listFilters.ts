import { compareDays, yearOf } from '../domain/day.ts';
import type { FilterValues } from '../domain/lists/filter.ts';
import type { Model } from '../domain/model.ts';
import { slugOfName } from '../domain/slugOfName.ts';
import { say } from '../language/say.ts';
import type { VisitLine } from './visitLines.ts';

/** A way to narrow a list, as a menu. */
export interface ListFilter {
  /** As it stands in the address: `region`. */
  readonly name: string;
  readonly label: string;
  /** What the menu says while nothing is chosen: "All regions". */
  readonly any: string;
  /** Options under a label of their own, where they have one. */
  readonly groups: readonly { readonly label?: string; readonly options: readonly MenuOption[] }[];
}

interface MenuOption {
  readonly value: string;
  readonly label: string;
}

/** The menus over the councils. An outcome is that of the latest full inspection of its own framework. */
export function councilFilters(
  model: Model,
  councils: readonly { readonly name: string; readonly values: FilterValues }[],
): ListFilter[] {
  const initials = new Map(councils.map(({ name }) => [initialOf(name), initialOf(name).toUpperCase()]));
  const outcomes = model.frameworks.map(({ slug }) => ({
    ...outcomesOf(model, slug),
    none: { value: noneHeld(slug), label: say('No such inspection held') },
  }));
  const menus = [
    {
      name: 'region',
      label: say('Region'),
      any: say('All regions'),
      groups: [{ options: model.regions.map(toOption) }],
    },
    {
      name: 'letter',
      label: say('First letter'),
      any: say('All letters'),
      groups: [{ options: [...initials].map(([value, label]) => ({ value, label })) }],
    },
    {
      name: 'outcome',
      label: say('Outcome'),
      any: say('All outcomes'),
      groups: outcomes.map(({ label, options, none }) => ({ label, options: [...options, none] })),
    },
  ];
  return keepUsed(
    menus,
    councils.map(({ values }) => values),
  );
}

/** The menus over the visits. */
export function visitFilters(model: Model, visits: readonly VisitLine[]): ListFilter[] {
  const values = visits.map((visit) => visitValues(model, visit));
  const years = [...new Set(visits.map(({ date }) => yearOf(date)))].sort().reverse();
  const menus = [
    {
      name: 'year',
      label: say('Year'),
      any: say('All years'),
      groups: [{ options: years.map((year) => ({ value: year, label: year })) }],
    },
    {
      name: 'framework',
      label: say('Kind of inspection'),
      any: say('All kinds'),
      groups: [{ options: model.frameworks.map(toOption) }],
    },
    {
      name: 'outcome',
      label: say('Outcome'),
      any: say('All outcomes'),
      groups: model.frameworks.map(({ slug }) => outcomesOf(model, slug)),
    },
  ];
  return keepUsed(menus, values);
}

/** What a council is found under, by its latest full inspection of each framework. */
export function councilValues(
  model: Model,
  council: { readonly name: string; readonly region: string; readonly status: string },
  full: readonly VisitLine[],
): FilterValues {
  const held = new Set(full.map(({ framework }) => framework.slug));
  // Councils that are gone or still to come could not be inspected under each: that nothing is held says nothing then.
  const missing = council.status === 'current' ? model.frameworks.filter(({ slug }) => !held.has(slug)) : [];
  return {
    region: [council.region],
    letter: [initialOf(council.name)],
    outcome: [
      ...full.map(({ framework, outcome }) => outcomeValue(model, framework.slug, outcome.slug)),
      ...missing.map(({ slug }) => noneHeld(slug)),
    ],
  };
}

/** What a visit is found under. */
export function visitValues(model: Model, { date, framework, outcome }: VisitLine): FilterValues {
  return {
    year: [yearOf(date)],
    framework: [framework.slug],
    outcome: [outcomeValue(model, framework.slug, outcome.slug)],
  };
}

/** "a" for Ambridge and Åsgarth: a letter that everyone can type. */
function initialOf(name: string): string {
  const initial = name.charAt(0);
  return slugOfName(initial) || initial.toLowerCase();
}

function outcomesOf(model: Model, slug: string): { label: string; options: MenuOption[] } {
  const { shortName, outcomes } = model.framework(slug);
  return {
    label: shortName,
    options: outcomes.map((outcome) => ({ value: outcomeValue(model, slug, outcome.slug), label: outcome.name })),
  };
}

/** Where a later framework has an outcome of the same name, the older one keeps its address. */
function outcomeValue(model: Model, framework: string, outcome: string): string {
  const sharing = model.frameworks.filter(({ outcomes }) => outcomes.some(({ slug }) => slug === outcome));
  const [oldest] = sharing.sort((a, b) => compareDays(a.from, b.from));
  return oldest?.slug === framework ? outcome : `${framework}-${outcome}`;
}

function noneHeld(framework: string): string {
  return `none-${framework}`;
}

function toOption({ slug, name }: { slug: string; name: string }): MenuOption {
  return { value: slug, label: name };
}

/** Leaves out what no entry of the list has. */
function keepUsed(menus: readonly ListFilter[], entries: readonly FilterValues[]): ListFilter[] {
  return menus.map((menu) => {
    const used = new Set(entries.flatMap((values) => values[menu.name] ?? []));
    const groups = menu.groups.map((group) => ({
      ...group,
      options: group.options.filter(({ value }) => used.has(value)),
    }));
    return { ...menu, groups: groups.filter(({ options }) => options.length > 0) };
  });
}
