/** How many words the longest sentence has; a full stop before a small letter ends none ("e.g. in"). */
export function longestSentence(text: string): number {
  const sentences = text.split(/(?<=[.!?:;][’”)]?)\s+(?=[\p{Lu}\p{N}‘“(])/u);
  return Math.max(
    ...sentences.map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
  );
}
