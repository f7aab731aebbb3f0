/** `64,000`, as people write large numbers. */
export function sayNumber(number: number): string {
  return number.toLocaleString('en-GB');
}
