import type { GlossaryEntry } from '../registers.ts';
import type { FindTerms } from './makeTermFinder.ts';

/** A piece of a text; with an entry where a word of the glossary is used for the first time. */
export interface Run {
  readonly text: string;
  readonly entry?: GlossaryEntry;
}

/** Entries that the frame of every page, or its first line, explains already: marked again they would be noise. */
const EXPLAINED_BY_THE_FRAME: ReadonlySet<string> = new Set(['send', 'ofsted', 'cqc']);

/** The entries that a page has explained so far, in reading order, each with the words of its first use. */
export type WordLedger = Map<GlossaryEntry, string>;

/** The place of a word in the list of its page. */
export function anchorOfWord({ slug }: Pick<GlossaryEntry, 'slug'>): string {
  return `word-${slug}`;
}

/**
 * Cuts a text at the words that the ledger does not hold yet, and enters them there. Hand in the texts of a page in
 * reading order with one ledger for all. The runs put together are the text.
 */
export function explainOnce(text: string, find: FindTerms, ledger: WordLedger): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { from, to, entry } of find(text)) {
    if (ledger.has(entry) || EXPLAINED_BY_THE_FRAME.has(entry.slug)) continue;
    ledger.set(entry, text.slice(from, to));
    if (from > done) runs.push({ text: text.slice(done, from) });
    runs.push({ text: text.slice(from, to), entry });
    done = to;
  }
  return done < text.length ? [...runs, { text: text.slice(done) }] : runs;
}
