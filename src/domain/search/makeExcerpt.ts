/** A piece of an excerpt; a marked one is what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A finding fits whole; longer texts are cut. */
const MOST_WORDS = 50;
const CUT_TO = 34;

/**
 * The part of a text where most of the words stand that were looked for, with those words marked. `places` are numbers of
 * words in the text, from 0.
 */
export function makeExcerpt(text: string, places: readonly number[]): ExcerptPart[] {
  const words = text.split(/\s+/).filter(Boolean);
  const wanted = new Set(places);
  const cut = words.length > MOST_WORDS;
  const start = cut ? densest(wanted, words.length) : 0;
  const end = cut ? Math.min(start + CUT_TO, words.length) : words.length;
  const parts: ExcerptPart[] = [];
  const add = (piece: string, marked: boolean) => {
    const last = parts.at(-1);
    if (piece === '') return;
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + piece, marked };
    else parts.push({ text: piece, marked });
  };
  if (start > 0) add('… ', false);
  for (let at = start; at < end; at++) {
    const [before, core, after] = splitSigns(words[at] ?? '');
    const marked = wanted.has(at);
    add(before, false);
    add(core, marked);
    add(after, false);
    if (at + 1 < end)
      add(' ', marked && after === '' && wanted.has(at + 1) && /^[\p{L}\p{N}]/u.test(words[at + 1] ?? ''));
  }
  if (end < words.length) add(' …', false);
  return parts;
}

/** Where to begin, so that the most wanted words are shown; a few words of their context come before the first. */
function densest(wanted: ReadonlySet<number>, length: number): number {
  const countFrom = (start: number) => [...wanted].filter((at) => at >= start && at < start + CUT_TO).length;
  let [best, most] = [0, countFrom(0)];
  for (const at of [...wanted].sort((a, b) => a - b)) {
    const start = Math.max(0, Math.min(at - 4, length - CUT_TO));
    const count = countFrom(start);
    if (count > most) [best, most] = [start, count];
  }
  return best;
}

/** `“therapies,` in three: signs, the word, signs. */
function splitSigns(word: string): [before: string, core: string, after: string] {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return [before, core, after];
}
