import { sayDay } from '../domain/day.ts';
import { anchorOfWord, explainOnce, type WordLedger } from '../domain/glossary/explainOnce.ts';
import { type FindTerms, onlyLetters } from '../domain/glossary/makeTermFinder.ts';
import type { GlossaryEntry } from '../domain/registers.ts';
import { addresses } from './addresses.ts';

/** A word that a page uses, as its list of words explains it. */
export interface WordLine {
  readonly anchor: string;
  readonly term: string;
  readonly expansion: string | undefined;
  /** What the page calls it, where that is another word: "respite" for short breaks. */
  readonly here: string | undefined;
  /** In pieces; one that is itself explained in the list has the anchor of that word. */
  readonly meaning: readonly { readonly text: string; readonly anchor: string | undefined }[];
  readonly asOf: string;
  readonly sources: GlossaryEntry['sources'];
  /** The whole entry in the glossary. */
  readonly href: string;
}

/** The list of a page’s words. Letters in a meaning that the page did not use yet are added to it, until all are there. */
export function wordLines(ledger: WordLedger, find: FindTerms): WordLine[] {
  const listed: WordLedger = new Map(ledger);
  const lines: WordLine[] = [];
  // A map hands out what is added to it meanwhile.
  for (const [entry, use] of listed)
    lines.push({
      anchor: anchorOfWord(entry),
      term: entry.term,
      expansion: entry.expansion,
      here: isOtherWord(entry, use) ? use : undefined,
      meaning: explainOnce(entry.meaning, onlyLetters(find), listed).map((run) => ({
        text: run.text,
        anchor: run.entry && anchorOfWord(run.entry),
      })),
      asOf: sayDay(entry.asOf),
      sources: entry.sources,
      href: `${addresses.glossary}#${entry.slug}`,
    });
  return lines;
}

/** Whether a reader could wonder if the entry is about the word that they chose; plurals and the like are plain. */
function isOtherWord({ term, expansion = term }: GlossaryEntry, use: string): boolean {
  const begin = use.slice(0, 4).toLowerCase();
  return ![term, expansion].some((name) => name.toLowerCase().startsWith(begin));
}
