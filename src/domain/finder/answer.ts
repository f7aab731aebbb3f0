import type { FinderMatch } from './finderMatch.ts';

/** What to show for a text that was typed. */
export interface Answer {
  readonly matches: readonly FinderMatch[];
  /** The one that Enter may open at once. */
  readonly clear: FinderMatch | undefined;
  /** What happened; people who cannot see the list hear it. */
  readonly sentence: string;
  /** Whether people who see the list must read the sentence too, to choose from it. */
  readonly needsReading: boolean;
  /** Where the answer comes from, to be shown below the list. */
  readonly origin?: string;
}
