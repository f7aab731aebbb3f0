/**
 * Characters that nobody sees but that change what is read: controls (tab and line ends excepted), marks that turn the
 * direction of text, joiners without width, fillers, tags, halves of characters, and code points that are none.
 * The zero-width joiners of emoji and of Persian and Indian scripts (U+200C, U+200D) are not among them.
 */
export const HIDDEN_IN_PROSE =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u00AD\u115F\u1160\u180E\u200B\u2028\u2029\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/u;

/** The same and the zero-width joiners: no name or summary of ours needs them. */
export const HIDDEN_IN_FIELDS = new RegExp(`${HIDDEN_IN_PROSE.source}|[\\u200C\\u200D]`, 'u');

/** A character as people look it up: `U+202E`. */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
