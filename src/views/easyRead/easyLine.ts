import type { RegisteredLine, SymbolName } from '../../domain/easyRead.ts';
import type { FindingMark } from '../findingLines.ts';

/** The names of the pictures, for the room that draws them. */
export type { SymbolName } from '../../domain/easyRead.ts';

/** A line of easy read: one picture, and one or two short sentences beside it. */
export interface EasyLine {
  readonly symbol: SymbolName;
  /** What the line is about, in bold above the sentence. */
  readonly lead?: string;
  readonly text: string;
  /** A hard word in the text, which is shown in bold and explained there or in the next line. */
  readonly hard?: string;
  /** Sentences below, each with a mark of the site’s key where it says what the mark says. */
  readonly notes?: readonly { readonly mark?: FindingMark; readonly text: string }[];
  readonly link?: { readonly text: string; readonly href: string };
}

/** Lines under one question. */
export interface EasySection {
  /** Its place on the page. */
  readonly id: string;
  readonly question: string;
  /** The mark of what the section lists. */
  readonly mark?: FindingMark;
  readonly lines: readonly EasyLine[];
}

/** A sentence with its picture. */
export function say(symbol: SymbolName, text: string, more: Omit<EasyLine, 'symbol' | 'text'> = {}): EasyLine {
  return { symbol, text, ...more };
}

/** Lines of a register; an archive may have none yet, and then the reader is sent to the full page. */
export function sayRegistered(lines: readonly RegisteredLine[] | undefined, instead: EasyLine): readonly EasyLine[] {
  return lines ?? [instead];
}

/** "There is 1 more.", "There are 4 more." */
export function thereAre(count: number, what: string): string {
  return `There ${count === 1 ? 'is' : 'are'} ${count} ${what}`;
}
