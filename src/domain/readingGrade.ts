import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * How many years of school a text asks for, by the formula of Flesch and Kincaid (1975): 8 is what most people of 13 read
 * with ease. Several texts count as one; words between curly quotation marks are others' words and do not count.
 * Undefined for a text without words.
 */
export function readingGrade(texts: readonly string[]): number | undefined {
  const sentences = texts.flatMap(splitSentences);
  const words = sentences.flatMap(wordsOf);
  const grade = fleschKincaid({
    sentence: sentences.filter((sentence) => wordsOf(sentence).length > 0).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + countSyllables(word), 0),
  });
  return Number.isNaN(grade) ? undefined : grade;
}

/** Counting is slow, and an archive has few words: each is counted once. */
const counted = new Map<string, number>();

function countSyllables(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = syllable(word);
  // Words that strangers make up must not fill the memory.
  if (counted.size < 100_000) counted.set(word, count);
  return count;
}

function splitSentences(text: string): string[] {
  return text.replace(/“[^”]*”/g, ' ').split(/(?<=[.!?;:])\s+(?=\P{Ll})/u);
}

function wordsOf(text: string): string[] {
  return text.split(/[\s–—/]+/).filter((word) => /\p{L}/u.test(word));
}
