import { scaleUtc } from 'd3-scale';
import type { HistoryInput, HistoryRail, HistoryVisit } from './history.ts';
import type { MarkName } from './marks.ts';
import { parseWhen, sayMonth } from './parseWhen.ts';

/** A visit, or the dashed ring of an empty rail, at its place along the time axis. */
export interface PlacedVisit {
  /** Along the time axis, in px. */
  readonly at: number;
  /** How many marks it steps aside, so as not to lie on an earlier one. */
  readonly level: number;
  readonly mark: MarkName;
  /** "March 2019"; nothing on an empty rail. */
  readonly when: string | undefined;
  readonly label: string;
  readonly note: string | undefined;
  readonly href: string | undefined;
  readonly dayKnown: boolean;
}

/** A rail at its place along the time axis. */
export interface PlacedRail {
  readonly label: string;
  /** The stretch of the axis in which this kind of inspection was made, today at the latest, in px. */
  readonly start: number;
  readonly end: number;
  /** Earliest first. */
  readonly visits: readonly PlacedVisit[];
}

/** Marks closer than this on a rail would touch, in px. */
const CLEARANCE = 22;
const MOST_LEVELS = 4;

/**
 * Places rails and visits along a time axis that runs from `range[0]` to `range[1]` px. Throws when there is no rail,
 * or when a date is no date or lies outside the axis.
 */
export function layOutHistory(input: HistoryInput, range: readonly [number, number]) {
  if (input.rails.length === 0) throw new RangeError('A history needs at least one rail.');
  if (!(input.from <= input.to)) throw new RangeError(`The years ${input.from} to ${input.to} are no time axis.`);
  const domain = [new Date(Date.UTC(input.from, 0)), new Date(Date.UTC(input.to + 1, 0))] as const;
  const scale = scaleUtc(domain, range);
  const place = (date: string, edge: 'start' | 'middle' | 'end') => {
    const moment = parseWhen(date)[edge];
    if (moment < domain[0] || moment > domain[1]) {
      throw new RangeError(`${date} lies outside the time axis from ${input.from} to ${input.to}.`);
    }
    return scale(moment);
  };
  const today = place(input.today, 'middle');
  return {
    today,
    years: Array.from({ length: input.to - input.from + 1 }, (_, index) => ({
      year: input.from + index,
      start: scale(Date.UTC(input.from + index, 0)),
      end: scale(Date.UTC(input.from + index + 1, 0)),
    })),
    rails: input.rails.map((rail): PlacedRail => {
      const start = rail.from === undefined ? range[0] : place(rail.from, 'start');
      // Time that has not come yet has no rail.
      const end = Math.max(start, Math.min(today, rail.until === undefined ? range[1] : place(rail.until, 'end')));
      const visits = [...rail.visits].sort((a, b) => +parseWhen(a.date).middle - +parseWhen(b.date).middle);
      const placed = visits.length ? dodge(visits, (visit) => place(visit.date, 'middle')) : [emptyPlace(rail, end)];
      return { label: rail.label, start, end, visits: placed };
    }),
  };
}

function dodge(visits: readonly HistoryVisit[], place: (visit: HistoryVisit) => number): PlacedVisit[] {
  const lastAt: number[] = [];
  return visits.map(({ date, mark, label, note, href }) => {
    const at = place({ date, mark, label });
    const free = lastAt.findIndex((last) => at - last >= CLEARANCE);
    // Past the most levels marks lie over each other; their words still tell them apart.
    const level = free < 0 ? Math.min(lastAt.length, MOST_LEVELS - 1) : free;
    lastAt[level] = at;
    const when = parseWhen(date);
    return { at, level, mark, label, note, href, when: sayMonth(when), dayKnown: when.precision === 'day' };
  });
}

function emptyPlace(rail: HistoryRail, at: number): PlacedVisit {
  const label = rail.emptyLabel ?? 'not recorded';
  return { at, level: 0, mark: 'unknown', when: undefined, label, note: undefined, href: undefined, dayKnown: true };
}
