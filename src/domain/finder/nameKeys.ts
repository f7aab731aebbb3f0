/** Small words that people leave out or mix up: "Stoke on Trent", "Kingston on Thames", "Bath & NE Somerset". */
const SMALL_WORDS = new Set(['and', 'upon', 'on', 'of', 'the', 'with', 'in', 'by']);

/**
 * The forms in which a name may be typed, without spaces, so that "Southend on Sea", "southend-on-sea" and
 * "SouthendOnSea" are the same: each name given, and its last one without small words.
 */
export function nameKeys(...names: readonly string[]): string[] {
  const last = names.at(-1) ?? '';
  const light = last.split(' ').filter((word) => !SMALL_WORDS.has(word));
  const keys = [...names, light.join(' ')].map((name) => name.replaceAll(' ', ''));
  return [...new Set(keys)].filter(Boolean);
}
