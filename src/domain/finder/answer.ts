import type { FinderMatch } from './finderMatch.ts';

/** What to show for a text that was typed. */
export interface Answer {
  readonly matches: readonly FinderMatch[];
  /** The one that Enter may open at once. */
  readonly clear: FinderMatch | undefined;
  /** What happened, for people who see the list and for people who hear of it; empty where nothing was typed. */
  readonly sentence: string;
  /** Where the answer comes from, to be shown below the list. */
  readonly origin?: string;
}
