import type { Budget } from './budget.ts';

/** What is known of a kept page without opening it. */
export interface KeptPage {
  readonly address: string;
  readonly bytes: number;
  /** When it was last read, in milliseconds since 1970. */
  readonly readAt: number;
  /** The addresses of all styles and scripts that it needs. */
  readonly uses: readonly string[];
}

/**
 * The pages that stay, the last read first; the others are thrown away. `files` gives the bytes of each kept file, which
 * count once however many pages need it, and those named in `always` count before any page.
 */
export function choosePages(
  pages: readonly KeptPage[],
  files: ReadonlyMap<string, number>,
  always: readonly string[],
  budget: Budget,
): KeptPage[] {
  const counted = new Set<string>();
  const costOf = (uses: readonly string[]) => {
    const fresh = uses.filter((file) => !counted.has(file));
    for (const file of fresh) counted.add(file);
    return fresh.reduce((sum, file) => sum + (files.get(file) ?? 0), 0);
  };
  let left = budget.bytes - costOf(always);
  const lastFirst = pages.toSorted((a, b) => b.readAt - a.readAt).slice(0, budget.pages);
  const tooMany = lastFirst.findIndex(({ bytes, uses }) => {
    left -= bytes + costOf(uses);
    return left < 0;
  });
  return tooMany < 0 ? lastFirst : lastFirst.slice(0, tooMany);
}
