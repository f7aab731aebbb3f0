/** The median of the numbers that are known, to one decimal place; undefined where none is. */
export function middleOf(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  const [low, high] = [known[Math.ceil(known.length / 2) - 1], known[Math.floor(known.length / 2)]];
  return low === undefined || high === undefined ? undefined : Math.round(((low + high) / 2) * 10) / 10;
}
