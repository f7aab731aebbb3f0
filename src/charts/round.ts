/** Rounds a place or size to 0.1 px, finer than which no screen shows; never "-0". */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
