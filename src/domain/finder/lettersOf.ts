const CODE_OF_A = 97;

/** Which of the letters a to z are in a text, one bit each: two numbers are compared sooner than two names. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const bit = text.charCodeAt(at) - CODE_OF_A;
    if (bit >= 0 && bit < 26) letters |= 1 << bit;
  }
  return letters;
}

/** How many letters are in a set. */
export function countLetters(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count++;
  return count;
}
