/** What English adds to a word; the index overlooks it. */
const ENDING = /^(?:'?s|es|d|ed|r|er|ers|ing|ings|ly|ment|ments|ion|ions|ation|ations|ive|al|ally|able|ity|ness)$/;

/**
 * The words of a query that none of the found texts has. For a word that it does not know, Pagefind gives what begins
 * like it, however short: "wokingam" finds "W Sussex". `seen` are the words that it marked, and those of the titles.
 */
export function findUnknown(query: string, seen: Iterable<string>): string[] {
  const known = [...new Set([...seen].flatMap(lettersOf))];
  return lettersOf(query).filter((word) => !known.some((other) => isLike(word, other)));
}

/** "assessing" is like "assess" and "assessment"; "wokingam" is not like "w". */
function isLike(word: string, other: string): boolean {
  if (other.startsWith(word)) return true;
  if (word.startsWith(other)) return other.length > 1 && ENDING.test(word.slice(other.length));
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  return same >= Math.max(3, Math.ceil(word.length * 0.55));
}

function lettersOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\p{M}’'\p{Pd}]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
