import { yearOf } from '../../domain/day.ts';
import type { OutcomeMark } from '../../domain/framework.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { standingInspection } from '../../domain/standingInspection.ts';
import { addresses } from '../addresses.ts';
import { lower } from '../words.ts';

/** What stands for a council where there is room for few words. */
export interface Standing {
  /** The shape of the outcome; `unknown` where no visit is held. */
  readonly mark: OutcomeMark | 'unknown';
  /** "Had to write a plan, 2019". */
  readonly words: string;
  /** The address of the visit with this outcome. */
  readonly visit: string | undefined;
  /** A newer visit that left the outcome as it was: "Inspectors came back in 2025: taking effective action". */
  readonly since: string | undefined;
  /** What must be known of a council that has ended or not begun: "This council ended in 2019". */
  readonly note: string | undefined;
}

/**
 * The outcome that stands for a council, with its year. As in lists, only visits to the council itself count: there is
 * no room to say that an outcome was another council’s.
 */
export function standingOf(model: Model, slug: string): Standing {
  const { status, since, until } = model.council(slug);
  const [newest] = model.visitsTo(slug);
  const note = {
    current: undefined,
    abolished: `This council ended${inYear(until)}`,
    future: `This council is planned to begin${inYear(since)}`,
  }[status];
  if (!newest) {
    const own = model.historyOf(slug).length > 0 ? ' of its own' : '';
    return { mark: 'unknown', words: `No inspection${own} in our records`, visit: undefined, since: undefined, note };
  }
  const standing = standingInspection(model, newest) ?? newest;
  const { mark, name } = model.outcome(standing);
  return {
    mark,
    words: `${name}, ${yearOf(dateOf(standing))}`,
    visit: addresses.inspection(standing.slug),
    since:
      standing !== newest
        ? `Inspectors came back in ${yearOf(dateOf(newest))}: ${lower(model.outcome(newest).name)}`
        : undefined,
    note,
  };
}

function inYear(day: string | undefined): string {
  return day ? ` in ${yearOf(day)}` : '';
}
