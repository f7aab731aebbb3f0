import type { GlossaryEntry } from '../registers.ts';
import { EVERYDAY_LETTERS, findAcronyms } from './acronyms.ts';

/** A use of a word of the glossary: `text.slice(from, to)`. */
export interface TermUse {
  readonly from: number;
  readonly to: number;
  readonly entry: GlossaryEntry;
}

/** Finds the words of the glossary in a text, in order, none inside another. */
export type FindTerms = (text: string) => TermUse[];

/** A word, whole with its hyphens; or a quotation, which is not ours to explain. */
const WORD_OR_QUOTATION = /“[^”]*”?|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const AFTER_WORD = '(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])';

interface Form {
  readonly length: number;
  readonly pattern: RegExp;
  /** Whether it has capitals wherever it stands: "Local Offer", "EHC plan". */
  readonly capitals: boolean;
  readonly entry: GlossaryEntry;
}

/**
 * Prepares the search for every form of every entry: term, expansion and others. The longest form wins. Letters must
 * have the case of the entry ("APP" is not "app"). Words may begin a sentence, or be small where the entry has
 * capitals, but capitals of their own make them part of a name: "Essex Parent Carer Forum", "the Scrutiny Board". Letters
 * are found in names too ("NHS Borsetshire ICB"), since there a reader often meets them first.
 */
export function makeTermFinder(glossary: readonly GlossaryEntry[]): FindTerms {
  const forms = Map.groupBy(glossary.flatMap(formsOf), ({ first }) => first);
  for (const alike of forms.values()) alike.sort((a, b) => b.length - a.length);
  return (text) => {
    const uses: TermUse[] = [];
    let to = 0;
    for (const { 0: word, index } of text.matchAll(WORD_OR_QUOTATION)) {
      if (index < to) continue;
      const first = word.toLowerCase();
      const alike = forms.get(first) ?? forms.get(first.replace(/s$/, ''));
      const form = alike?.find((each) => matchesAt(each, text, index));
      if (!form) continue;
      to = form.pattern.lastIndex;
      uses.push({ from: index, to, entry: form.entry });
    }
    return uses;
  };
}

function formsOf(entry: GlossaryEntry): (Form & { readonly first: string })[] {
  const { term, expansion, also } = entry;
  return [term, ...(expansion ? [expansion] : []), ...also].map((form) => ({
    first: (form.match(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u)?.[0] ?? form).toLowerCase(),
    length: form.length,
    pattern: new RegExp(form.split(/\s+/).map(patternOf).join('\\s+') + AFTER_WORD, 'uy'),
    capitals: /\p{Lu}/u.test(form.slice(1)),
    entry,
  }));
}

/** Letters stand as they are, and may have the s of several; of a word, only the first letter may differ in case. */
function patternOf(word: string, at: number): string {
  const plain = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[’']/g, "[’']");
  if (/[A-Z].*[A-Z]/.test(word)) return /[a-z]s$/.test(word) ? plain : `${plain}s?`;
  const [first = ''] = word;
  const [small, capital] = [first.toLowerCase(), first.toUpperCase()];
  const mayDiffer = small !== capital && (at === 0 || first === capital);
  return mayDiffer ? `[${small}${capital}]${plain.slice(first.length)}` : plain;
}

function matchesAt({ pattern, capitals }: Form, text: string, index: number): boolean {
  pattern.lastIndex = index;
  if (!pattern.test(text)) return false;
  return capitals || !/^\p{Lu}/u.test(text.slice(index)) || beginsSentence(text, index, pattern.lastIndex);
}

/** Whether what stands from `from` to `to` has its capital from a sentence, and not from a name around it. */
function beginsSentence(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[.:;!?(])\s*$/.test(text.slice(Math.max(0, from - 4), from)) && !/^\s+\p{Lu}\p{Ll}/u.test(text.slice(to))
  );
}

/** The same search for acronyms alone, and for terms with one in them, such as "EHC plan". */
export function onlyLetters(find: FindTerms): FindTerms {
  return (text) =>
    find(text).filter(({ from, to }) =>
      findAcronyms(text.slice(from, to)).some(({ letters }) => !EVERYDAY_LETTERS.has(letters)),
    );
}
