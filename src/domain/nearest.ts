import { closest, distance } from 'fastest-levenshtein';

/** What people type for a slug or field, with the differences taken out that cannot matter: `Local Offer` is `local-offer`. */
export function simplify(typed: string): string {
  return typed
    .toLowerCase()
    .trim()
    .replace(/[“”"‘’']/g, '')
    .replace(/[\s_]+/g, '-');
}

/**
 * The allowed value that was probably meant, or undefined when none is near: at most a third of the letters may differ,
 * so that "leadershp-and-strategy" is mended and "potato" is not turned into "voice".
 */
export function nearest(value: string, allowed: readonly string[]): string | undefined {
  const typed = simplify(value);
  if (typed.length === 0 || typed.length > 100 || allowed.length === 0) return undefined;
  const same = allowed.find((each) => simplify(each) === typed);
  if (same !== undefined) return same;
  const best = closest(typed, allowed);
  if (distance(typed, best) <= Math.max(1, Math.floor(best.length / 3))) return best;
  const begun = allowed.filter((each) => each.startsWith(typed) || each.split('-').includes(typed));
  return typed.length >= 4 && begun.length === 1 ? begun[0] : undefined;
}
