import type { PostcodeRun } from './postcodeRuns.ts';
import type { TypedPostcode } from './typedPostcode.ts';

/**
 * Slugs of the councils that may serve a postcode, each once, in the order of the list: one for a whole postcode, one or
 * more for the beginning of one, none where the list has no council for it. Undefined where it has no such outcode.
 */
export function findServing(
  outcodes: ReadonlyMap<string, readonly PostcodeRun[]>,
  { outcode, inward }: TypedPostcode,
): string[] | undefined {
  const runs = outcodes.get(outcode);
  if (runs) return [...new Set(runsWithin(runs, inward).map(({ council }) => council))];
  // "W1" is no outcode, but people say it for W1A to W1W.
  const lettered = [...outcodes].filter(([other]) => inward === '' && isLettered(outcode, other));
  if (lettered.length === 0) return undefined;
  return [...new Set(lettered.flatMap(([, parts]) => parts.map(({ council }) => council)))];
}

function isLettered(outcode: string, other: string): boolean {
  return (
    /\d$/.test(outcode) && other.length === outcode.length + 1 && other.startsWith(outcode) && /[A-Z]$/.test(other)
  );
}

/** The runs that hold second halves beginning as `inward` does. */
function runsWithin(runs: readonly PostcodeRun[], inward: string): readonly PostcodeRun[] {
  if (inward === '') return runs;
  const first = inward + 'AA'.slice(inward.length - 1);
  const last = inward + 'ZZ'.slice(inward.length - 1);
  const before = runs.findLast(({ from }) => from <= first);
  const within = runs.filter(({ from }) => from > first && from <= last);
  return before ? [before, ...within] : within;
}
