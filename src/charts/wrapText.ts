import { measureText } from './measureText.ts';

/** Breaks a text into lines of at most `width` px; a word that is wider still is broken by letter. */
export function wrapText(text: string, width: number, weight: 'plain' | 'bold' = 'plain'): string[] {
  const fits = (line: string) => measureText(line, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((each) => breakWord(each, fits))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** The same number of lines as `wrapText` makes, but as equal in length as they get, so that no word is left alone. */
export function wrapEvenly(text: string, width: number): string[] {
  let even = wrapText(text, width);
  const lines = even.length;
  for (let narrower = width - 8; narrower > 0 && even.length === lines; narrower -= 8) {
    const next = wrapText(text, narrower);
    if (next.length > lines) break;
    even = next;
  }
  return even;
}

function breakWord(word: string, fits: (part: string) => boolean): string[] {
  const parts = [''];
  for (const letter of word) {
    const part = parts.at(-1) ?? '';
    if (part && !fits(part + letter)) parts.push(letter);
    else parts[parts.length - 1] = part + letter;
  }
  return parts;
}
