import { yearOf } from '../../domain/day.ts';
import type { OutcomeMark } from '../../domain/framework.ts';
import { isFull } from '../../domain/isFull.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { say } from '../../language/say.ts';
import { sayCount } from '../../language/sayCount.ts';
import type { DataTable } from '../dataTable.ts';
import { listOf, lower } from '../words.ts';

/** The full inspections of a year by outcome. */
export interface YearOfOutcomes {
  readonly year: number;
  /** All full inspections of the year: the denominator. */
  readonly of: number;
  /** So few that their share says little. */
  readonly few: boolean;
  /** In the order of the framework, also those that nobody had. */
  readonly outcomes: readonly { readonly mark: OutcomeMark; readonly label: string; readonly count: number }[];
}

/** Outcomes of full inspections year by year under one framework. */
export interface OutcomesByYear {
  readonly slug: string;
  readonly name: string;
  readonly rows: readonly YearOfOutcomes[];
  /** All years together. */
  readonly key: YearOfOutcomes['outcomes'];
  readonly of: number;
  readonly sentence: string;
}

/** A share of fewer than these moves by more than ten in a hundred with each inspection. */
const FEW = 10;

/** Counts full inspections, not areas, from the first year that has one to the last; years between may have none. */
export function outcomesByYear(model: Model, slug: string): OutcomesByYear {
  const framework = model.framework(slug);
  const visits = model.inspections.filter((visit) => visit.framework === slug && isFull(model, visit));
  const kinds = framework.outcomes.filter((outcome) => outcome.visits.includes('inspection'));
  const count = (held: typeof visits) =>
    kinds.map(({ slug: outcome, mark, name }) => ({
      mark,
      label: name,
      count: held.filter((visit) => visit.outcome === outcome).length,
    }));
  const yearOfVisit = (visit: (typeof visits)[number]) => Number(yearOf(dateOf(visit)));
  const years = visits.map(yearOfVisit);
  const first = Math.min(...years);
  const rows = Array.from({ length: visits.length > 0 ? Math.max(...years) - first + 1 : 0 }, (_, at) => {
    const held = visits.filter((visit) => yearOfVisit(visit) === first + at);
    return { year: first + at, of: held.length, few: held.length < FEW, outcomes: count(held) };
  });
  return {
    slug,
    name: framework.shortName,
    rows,
    key: count(visits),
    of: visits.length,
    sentence: sayRows(rows, visits.length, Number(yearOf(model.site.checkedTo))),
  };
}

/** The same numbers as rows of a file. */
export function outcomesByYearTable({ name, rows }: OutcomesByYear): DataTable {
  return rows.flatMap(({ year, of, outcomes }) =>
    outcomes.map(({ label, count }) => ({ framework: name, year, outcome: label, inspections: count, of })),
  );
}

function sayRows(rows: readonly YearOfOutcomes[], of: number, unfinished: number): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return say('We hold no full inspection of this kind yet.');
  const said = (first === last ? [first] : [first, last]).map((row) => sayYear(row, row.year >= unfinished));
  const few = rows.filter((row) => row.few && row.of > 0);
  const warning =
    few.length > 0
      ? ` ${say('Shares say little for {years}.', {
          years: listOf(
            few.map((row) => `${row.year} (${sayCount('{count} inspection', '{count} inspections', row.of)})`),
          ),
        })}`
      : '';
  const all = sayCount('{count} full inspection by year.', '{count} full inspections by year.', of);
  return `${all} ${said.join(' ')}${warning}`;
}

/** "Of 20 in 2016: 5 had to write a plan and 15 did not have to write a plan." */
function sayYear({ year, of, outcomes }: YearOfOutcomes, unfinished: boolean): string {
  const held = outcomes.filter(({ count }) => count > 0).map(({ label, count }) => `${count} ${lower(label)}`);
  const values = { of, year, outcomes: listOf(held) };
  return unfinished
    ? say('Of {of} so far in {year}: {outcomes}.', values)
    : say('Of {of} in {year}: {outcomes}.', values);
}
