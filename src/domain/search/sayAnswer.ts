import { isNarrowed, type SearchState } from './searchState.ts';

/** How many entries a search gave. */
export interface AnswerCounts {
  readonly found: number;
  /** How many there are without the filters. */
  readonly unfiltered: number;
  /** Whether the filters could be loaded; without them nothing is left out. */
  readonly filtered: boolean;
}

/** "53 results for “transport”.", "12 of 53 results for “transport” fit the filters." */
export function sayAnswer(state: SearchState, { found, unfiltered, filtered }: AnswerCounts): string {
  const words = state.words === '' ? '' : ` for ${quote(state.words)}`;
  const results = `${sayResults(unfiltered)}${words}`;
  if (!isNarrowed(state)) return `${results}.`;
  if (!filtered) return `${results}. The filters could not be loaded, so nothing is left out.`;
  return `${sayCount(found)} of ${results} ${found === 1 ? 'fits' : 'fit'} the filters.`;
}

/** "1 result", "2,756 results". */
export function sayResults(count: number): string {
  return `${sayCount(count)} ${count === 1 ? 'result' : 'results'}`;
}

/** What a visitor typed inside a sentence of ours; kept apart, since it may run from right to left. */
export function quote(words: string): string {
  return `“\u2068${words.replace(/^["“](.*)["”]$/, '$1')}\u2069”`;
}

function sayCount(count: number): string {
  return count.toLocaleString('en-GB');
}
