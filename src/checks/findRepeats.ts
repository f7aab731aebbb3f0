/** The places at which a value stands that stood before; gaps are passed over. */
export function findRepeats(values: readonly string[]): number[] {
  const seen = new Set<string>();
  const repeats: number[] = [];
  values.forEach((value, at) => {
    if (seen.has(value)) repeats.push(at);
    seen.add(value);
  });
  return repeats;
}
