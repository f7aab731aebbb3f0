/** The median of numbers with one decimal place, to one decimal place, halves upwards; undefined where none is known. */
export function middleOf(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  const [low, high] = [known[Math.ceil(known.length / 2) - 1], known[Math.floor(known.length / 2)]];
  if (low === undefined || high === undefined) return undefined;
  // In whole tenths: the half of 176.9 is 88.45, and not the 88.449… of binary fractions.
  return Math.round(Math.round((low + high) * 10) / 2) / 10;
}
