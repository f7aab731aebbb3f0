/** A word that stands in few records is as likely to be a name as a word that people look for. */
const ENOUGH_RECORDS = 5;

/** Shorter words have too many neighbours for a mistake to be told. */
const SHORTEST = 5;

/** The words that the texts have in common, A to Z: what a misspelt word was probably meant to be. */
export function commonWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(/\p{L}+/gu)))
      if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count >= ENOUGH_RECORDS ? word : [])).sort();
}
