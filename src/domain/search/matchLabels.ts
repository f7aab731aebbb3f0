/** Words that many labels have, and that tell none from another. */
const EMPTY = new Set('and the of for to in with children young people send'.split(' '));

/** The labels that have the most of these words, best first; none where no word is in any. */
export function matchLabels(words: string, labels: readonly string[], most: number): string[] {
  const wanted = new Set(split(words).filter((word) => word.length > 2 && !EMPTY.has(word)));
  return labels
    .map((label) => ({
      label,
      count: split(label).filter((word) => [...wanted].some((each) => isSame(each, word))).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ label }) => label);
}

/** "therapy" and "therapies" are the same word here. */
function isSame(a: string, b: string): boolean {
  const stem = (word: string) => word.replace(/(?:ies|y|s)$/, '');
  return stem(a) === stem(b);
}

function split(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
