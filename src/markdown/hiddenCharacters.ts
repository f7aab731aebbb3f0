/**
 * Characters that nobody sees but that change what is read: controls (tab and line ends excepted), marks that turn the
 * direction of text, joiners without width, fillers, tags, halves of characters, and code points that are none.
 * The zero-width joiners of emoji and of Persian and Indian scripts (U+200C, U+200D) are not among them.
 */
const HIDDEN =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u00AD\u115F\u1160\u180E\u200B\u2028\u2029\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/u;

const HIDDEN_RUN = new RegExp(`(?:${HIDDEN.source})+`, 'gu');

/** The first hidden character as people look it up, `U+202E`; undefined where there is none. */
export function nameHidden(text: string): string | undefined {
  const found = HIDDEN.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Every run of hidden characters: where it starts and ends, in UTF-16 units from 0. */
export function findHidden(text: string): { start: number; end: number }[] {
  return [...text.matchAll(HIDDEN_RUN)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
}

/** The text without its hidden characters. */
export function dropHidden(text: string): string {
  return text.replace(HIDDEN_RUN, '');
}
