/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ALPHABET = [...ROWS.join('')];

/** A text with one typing error in a letter a to z: wrong, missing, swapped with a neighbour or doubled, each as often. */
export function mistype(text: string, random: () => number): string {
  const letters = [...text.toLowerCase()];
  const places = letters.flatMap((letter, at) => (/[a-z]/.test(letter) ? [at] : []));
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const at = pick(places) ?? 0;
  const letter = letters[at] ?? '';
  const kind = pick(['wrong', 'missing', 'swapped', 'doubled']);
  if (kind === 'wrong') letters[at] = pick(random() < 0.5 ? keysBeside(letter) : ALPHABET) ?? 'x';
  if (kind === 'missing') letters.splice(at, 1);
  if (kind === 'doubled') letters.splice(at, 0, letter);
  if (kind === 'swapped') {
    const left = at + 1 < letters.length ? at : at - 1;
    letters.splice(left, 2, ...letters.slice(left, left + 2).reverse());
  }
  return letters.join('');
}

/** The keys that touch a key of an English keyboard. */
function keysBeside(letter: string): string[] {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  const at = ROWS[row]?.indexOf(letter) ?? -1;
  const places = [
    [row, at - 1],
    [row, at + 1],
    [row - 1, at],
    [row - 1, at + 1],
    [row + 1, at],
    [row + 1, at - 1],
  ] as const;
  return places.flatMap(([line, place]) => ROWS[line]?.[place] ?? []);
}
