import { sayMonth, yearOf } from '../domain/day.ts';
import { type CouncilFigures, FEWEST_IN_A_YEAR, FEWEST_PLANS, type Figures } from '../domain/figures.ts';
import type { Model } from '../domain/model.ts';
import type { DataTable } from './dataTable.ts';
import { middleOf } from './middleOf.ts';
import { countOf } from './words.ts';

/** A figure of a council, the middle one of similar councils and the middle one of all, as words. */
export interface FigureRow {
  readonly label: string;
  readonly own: string;
  readonly similar: string;
  readonly england: string;
}

/** New plans in time in one year, in per cent; what is not recorded is undefined. */
export interface FigureYear {
  readonly year: number;
  readonly own: number | undefined;
  readonly similar: number | undefined;
  readonly england: number | undefined;
}

/** Official figures beside a council’s inspections. They say nothing about an inspection, and are part of none. */
export interface FiguresPanel {
  readonly slug: string;
  readonly name: string;
  readonly title: string;
  readonly sentence: string;
  readonly rows: readonly FigureRow[];
  /** New plans in time year by year; empty where too few are made for percentages. */
  readonly years: readonly FigureYear[];
  /** The words at the ends of the two lines; `here` instead of `own` where there is no room for a long name. */
  readonly labels: { readonly own: string; readonly here: string; readonly england: string };
  /** How the columns were worked out, and why something is missing. */
  readonly notes: readonly string[];
  readonly source: { readonly words: string; readonly href: string };
  /** What the licence of the source asks to show, as a sentence. */
  readonly attribution: string;
}

/** The figures of a council; undefined where none are held. */
export function figuresPanel(model: Model, slug: string): FiguresPanel | undefined {
  const { figures } = model;
  const own = figures?.councils.find(({ council }) => council === slug);
  if (!figures || !own) return undefined;
  const { name, similar: near } = model.council(slug);
  const similar = figures.councils.filter(({ council }) => near.includes(council));
  const years = yearsOf(own, similar, figures.councils);
  const last = years.at(-1);
  // Figures are published in the year after the one that they are of.
  const lastYear = last?.year ?? Number(yearOf(figures.asOf)) - 1;
  return {
    slug,
    name,
    title: `New plans ready within 20 weeks: ${name}`,
    sentence: sayTimeliness(name, own, last),
    rows: rowsOf(own, similar, figures.councils, lastYear),
    years: own.inTime.length > 0 ? years : [],
    labels: {
      own: labelOf(name, years, 'own'),
      here: labelOf('this council', years, 'own'),
      england: labelOf('middle council of England', years, 'england'),
    },
    notes: notesOf(figures, own, similar.length, lastYear),
    source: {
      words: `${figures.source.publisher}, “${figures.source.title}”, ${sayMonth(figures.asOf)}`,
      href: figures.source.url,
    },
    attribution: figures.attribution,
  };
}

/** The years of a panel as a table. */
export function figuresTable({ slug, years }: FiguresPanel): DataTable {
  return years.map(({ year, own, similar, england }) => ({
    council: slug,
    year,
    in_time_pct: own,
    middle_of_similar_councils_pct: similar,
    middle_of_england_pct: england,
  }));
}

/** `27.7%`, or that it is not recorded. */
export function sayPercent(percent: number | undefined): string {
  return percent === undefined ? 'not recorded' : `${percent}%`;
}

type Group = readonly CouncilFigures[];

/** Every year from the first that is recorded to the last, so that those between keep their room in a drawing. */
function yearsOf(own: CouncilFigures, similar: Group, all: Group): FigureYear[] {
  const known = all.flatMap(({ inTime }) => inTime.map(({ year }) => year));
  const first = Math.min(...known);
  const length = known.length > 0 ? Math.max(...known) - first + 1 : 0;
  return Array.from({ length }, (_, at) => first + at).map((year) => ({
    year,
    own: inTime(own, year),
    similar: middleOf(similar.map((each) => inTime(each, year))),
    england: middleOf(all.map((each) => inTime(each, year))),
  }));
}

function inTime(figures: CouncilFigures, year: number): number | undefined {
  return figures.inTime.find((each) => each.year === year)?.percent;
}

function rowsOf(own: CouncilFigures, similar: Group, all: Group, last: number): FigureRow[] {
  const row = (label: string, pick: (figures: CouncilFigures) => number | undefined, of: string): FigureRow => ({
    label,
    own: pick(own) === undefined ? 'no percentage' : `${pick(own)}%${of}`,
    similar: sayPercent(middleOf(similar.map(pick))),
    england: sayPercent(middleOf(all.map(pick))),
  });
  const { newPlans } = own;
  return [
    row(
      `New plans ready within 20 weeks, ${last}`,
      (figures) => inTime(figures, last),
      newPlans?.year === last ? `, of ${sayCount(newPlans.issued)}` : '',
    ),
    row(`Requests for an assessment refused, ${last}`, ({ refused }) => refused, `, of ${sayCount(own.requests)}`),
    row(
      `Appeals, of the decisions that could be appealed, ${last}`,
      ({ appealRate }) => appealRate,
      own.appeals === undefined ? '' : `, ${countOf(own.appeals, 'appeal')}`,
    ),
    row(`Pupils with an EHC plan, ${last + 1}`, ({ pupilsWithPlan }) => pupilsWithPlan, ''),
    row(`Pupils with SEN support, ${last + 1}`, ({ pupilsWithSupport }) => pupilsWithSupport, ''),
  ];
}

/** "12,147": these are the only numbers of the site above a thousand. */
function sayCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function sayTimeliness(name: string, own: CouncilFigures, last: FigureYear | undefined): string {
  if (own.plans < FEWEST_PLANS || (own.newPlans && own.newPlans.issued < FEWEST_IN_A_YEAR))
    return `${name} has few plans, so we give no percentages: one child more or less would change them by a lot.`;
  if (own.inTime.length === 0 || !last)
    return `We hold no percentage of new plans in ${name} that were ready within the 20 weeks that the law allows.`;
  const england = `In the middle council of England it was ${sayPercent(last.england)}.`;
  if (last.own !== undefined)
    return `In ${last.year}, ${last.own}% of new plans in ${name} were ready within the 20 weeks that the law allows. ${england}`;
  return `For ${last.year} we hold no percentage of new plans in ${name} that were ready within 20 weeks. ${england}`;
}

/** "Borsetshire: 27.7%", with the year where it is not the last. */
function labelOf(name: string, years: readonly FigureYear[], whose: 'own' | 'england'): string {
  const last = years.findLast((each) => each[whose] !== undefined);
  if (!last) return name;
  return `${name}: ${last[whose]}%${last === years.at(-1) ? '' : ` in ${last.year}`}`;
}

function notesOf(figures: Figures, own: CouncilFigures, similar: number, last: number): string[] {
  const counted = figures.councils.flatMap(({ newPlans }) => (newPlans?.year === last ? newPlans : []));
  const issued = counted.reduce((sum, each) => sum + each.issued, 0);
  const ready = counted.reduce((sum, each) => sum + each.inTime, 0);
  const whole =
    issued > 0
      ? [
          `Counted over England as a whole, ${(100 * (ready / issued)).toFixed(1)}% of ${sayCount(issued)} new plans were in time in ${last}.`,
        ]
      : [];
  const near =
    similar > 0
      ? `Similar councils are ${similar} that the Department for Education names.`
      : 'We hold no figures of similar councils.';
  return [
    `The middle council has as many above it as below it. ${near}`,
    ...whole,
    'New plans are counted without those for which the law allows more time. Small numbers have no percentage.',
    ...figures.notes.filter(({ council }) => council === own.council).map(({ text }) => text),
  ];
}
