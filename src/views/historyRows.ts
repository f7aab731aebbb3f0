import { compareDays, sayDay, sayMonth, yearOf } from '../domain/day.ts';
import type { OutcomeMark } from '../domain/framework.ts';
import { dateOf, type Model } from '../domain/model.ts';
import { say } from '../language/say.ts';
import { sayCount } from '../language/sayCount.ts';
import { addresses } from './addresses.ts';
import { visitLine } from './visitLines.ts';
import { lower } from './words.ts';

/** A framework with the visits that an area had under it, oldest first. */
export interface HistoryRow {
  readonly framework: string;
  readonly label: string;
  readonly from: string;
  readonly until: string | undefined;
  readonly visits: readonly {
    readonly date: string;
    readonly mark: OutcomeMark;
    readonly label: string;
    readonly kind: string;
    /** The former council, where it was not this one. */
    readonly note: string | undefined;
    readonly href: string;
  }[];
}

/** The history of an area as rows for a drawing and its table, and a sentence that says what it shows. */
export interface HistoryRows {
  readonly rows: readonly HistoryRow[];
  readonly sentence: string;
  /** First and last year of the time axis. */
  readonly from: number;
  readonly to: number;
}

/** Works out the rails of a council: each framework on its own, oldest framework first. */
export function historyRows(model: Model, slug: string): HistoryRows {
  const visits = [...model.historyOf(slug)].reverse();
  const oldestFirst = [...model.frameworks].sort((a, b) => compareDays(a.from, b.from));
  const rows = oldestFirst.map(
    (framework): HistoryRow => ({
      framework: framework.slug,
      label: framework.shortName,
      from: framework.from,
      until: framework.until,
      visits: visits
        .filter((visit) => visit.framework === framework.slug)
        .map((visit) => {
          const line = visitLine(model, visit);
          return {
            date: dateOf(visit),
            mark: line.outcome.mark,
            label: line.outcome.name,
            kind: line.kind,
            note: visit.council === slug ? undefined : say('council then: {council}', { council: line.council.name }),
            href: addresses.inspection(visit.slug),
          };
        }),
    }),
  );
  const told = rows.flatMap((row) =>
    row.visits.map(({ date, kind, label, note }) => {
      const owner = note ? ` (${note})` : '';
      return `${sayMonth(date)}: ${kind.toLowerCase()}, ${lower(label)}${owner}`;
    }),
  );
  const checked = sayDay(model.site.checkedTo);
  return {
    rows,
    sentence:
      told.length === 0
        ? say('No visit is in our records, as of {day}.', { day: checked })
        : `${sayCount('{count} visit in our records, as of {day}.', '{count} visits in our records, as of {day}.', told.length, { day: checked })} ${told.join('; ')}.`,
    from: Number(yearOf(oldestFirst[0]?.from ?? model.today)),
    to: Number(yearOf(model.today)),
  };
}
