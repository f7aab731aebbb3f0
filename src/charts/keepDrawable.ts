/** Letters that look the same, or nearly, as one that the fonts of pictures have. */
const LIKE: Readonly<Record<string, string>> = { '\u2010': '-', '\u2011': '-', '\u2212': '-', '\u2015': '—' };

/** What the fonts of pictures have; tests/publish/makePictures draws each. */
export const DRAWABLE = /[ -~¡-¬®-ÿŒœŸ–—‘’“”…]/;

/**
 * A text with what the fonts of pictures can draw: another letter loses its accent, or is left out, since a picture has
 * no second font and would show an empty box. White space becomes single spaces.
 */
export function keepDrawable(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => (/\s/.test(letter) ? ' ' : keepLetter(letter)))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

function keepLetter(letter: string): string {
  if (DRAWABLE.test(letter)) return letter;
  const like = LIKE[letter] ?? letter.normalize('NFKD');
  return [...like].filter((part) => DRAWABLE.test(part)).join('');
}
