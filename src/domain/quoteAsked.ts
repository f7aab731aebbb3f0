/** No more letters of a text that a visitor brought along are worth repeating. */
const LONGEST = 60;

/**
 * What stands in an address, as it may be repeated to the visitor: cut short, and without signs that cannot be seen, such
 * as those that turn the direction of the words around them. It is to be put in as text, never as HTML.
 */
export function quoteAsked(text: string): string {
  const letters = [
    ...text
      .slice(0, LONGEST * 4)
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .trim(),
  ];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')} …` : letters.join('');
}
