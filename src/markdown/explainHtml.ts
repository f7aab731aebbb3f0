import { anchorOfWord, explainOnce, type WordLedger } from '../domain/glossary/explainOnce.ts';
import { type FindTerms, onlyLetters } from '../domain/glossary/makeTermFinder.ts';

/** Parts without sentences, taken whole; a tag with its name and attributes; a character in its HTML form; text. */
const PIECES =
  /<!--[\s\S]*?-->|<(?<whole>script|style|svg|textarea|template)\b[\s\S]*?<\/\k<whole>\s*>|<(?<end>\/?)(?<name>[a-z][\w-]*)(?<attributes>[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>|&#?\w+;|(?<text>[^<&]+)|[<&]/gi;

/** Here a button may not stand, or would be in the way: links, controls, headings, names, quotations, tables. */
const QUIET_TAG =
  /^(?:a|button|h[1-6]|summary|label|legend|form|select|datalist|nav|dt|table|q|blockquote|code|pre|noscript)$/;
/** Unseen words, tags beside a finding, and names of publishers. */
const QUIET_ATTRIBUTE = /\sclass="(?:[^"]*\s)?(?:hidden|tag|cite|sources)[\s"]|\s(?:hidden|aria-hidden)(?=[\s=]|$)/;

/** A part of a page whose words can be opened where they are first used. */
export interface Explained {
  readonly html: string;
  /** The words to be listed: those that open in it, then acronyms that come only where no button may stand. */
  readonly ledger: WordLedger;
}

/**
 * Makes a button of each word of the glossary at its first use in a part of a page. It opens the entry of that name
 * in the list of the page's words (WordsUsed). `html` is what our own components and renderBody wrote, so every tag is
 * closed and every attribute quoted; nothing but text changes.
 */
export function explainHtml(html: string, find: FindTerms): Explained {
  const ledger: WordLedger = new Map();
  const unopened: string[] = [];
  /** The element in which nothing is explained, and how many of its name are open. */
  let quiet: { readonly name: string; depth: number } | undefined;
  const explained = html.replace(PIECES, (piece, ...more) => {
    const { name, end, attributes, text } = more.at(-1) as Record<string, string | undefined>;
    if (text !== undefined) {
      if (!quiet) return markUp(text, find, ledger);
      unopened.push(text);
    }
    if (name === undefined) return piece;
    if (quiet) {
      if (name === quiet.name) quiet.depth += end ? -1 : 1;
      if (quiet.depth === 0) quiet = undefined;
    } else if (!end && (QUIET_TAG.test(name) || QUIET_ATTRIBUTE.test(attributes ?? ''))) quiet = { name, depth: 1 };
    return piece;
  });
  for (const text of unopened) explainOnce(text, onlyLetters(find), ledger);
  return { html: explained, ledger };
}

function markUp(text: string, find: FindTerms, ledger: WordLedger): string {
  return explainOnce(text, find, ledger)
    .map((run) =>
      run.entry
        ? `<button type="button" class="term" popovertarget="${anchorOfWord(run.entry)}">${run.text}</button>`
        : run.text,
    )
    .join('');
}
