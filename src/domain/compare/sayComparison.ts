import type { ComparedCouncil, ComparedLine, ComparedVisit } from './comparedCouncil.ts';
import { sayNames } from './sayNames.ts';

/** More themes than this in one sentence cannot be remembered. */
const MOST_THEMES = 3;

/**
 * On which themes inspectors named weaknesses and strengths in most of the areas, one kind of inspection at a time. It
 * counts areas, and says nothing about which area did better.
 */
export function sayComparison(
  councils: readonly ComparedCouncil[],
  frameworks: readonly ComparedVisit['framework'][],
): string[] {
  const held = councils.filter(({ visit }) => visit?.held);
  if (held.length === 0) return ['We hold no findings of these inspections, so there is no theme to compare.'];
  return frameworks.flatMap(({ slug, name }) => {
    const own = held.filter(({ visit }) => visit?.framework.slug === slug);
    const whose = own.length > 1 ? ` (${sayNames(own.map((council) => council.name))})` : '';
    const lead = frameworks.length > 1 ? `In ${name.charAt(0).toLowerCase()}${name.slice(1)}${whose}, ` : '';
    const [only] = own;
    if (!only) return [];
    if (own.length === 1) return [begin(`${lead}only ${only.name} has findings here, so nothing stands beside them.`)];
    return [begin(`${lead}${sayShared(own)}`)];
  });
}

function begin(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "inspectors named weaknesses on “EHC plans” in 3 of these 4 areas and strengths on “Voice” in 2 of these 4 areas." */
function sayShared(councils: readonly ComparedCouncil[]): string {
  const weaknesses = findShared(councils, 'weaknesses', (mark) => mark === 'weakness' || mark === 'grave');
  const strengths = findShared(councils, 'strengths', (mark) => mark === 'strength');
  if (weaknesses && strengths) return `inspectors named ${weaknesses}, and ${strengths}.`;
  if (weaknesses) return `inspectors named ${weaknesses}. No theme has strengths in more than one of them.`;
  if (strengths) return `inspectors named ${strengths}. No theme has weaknesses in more than one of them.`;
  return `no theme has weaknesses, and none has strengths, in more than one of these ${councils.length} areas.`;
}

/** The themes that most areas share, where at least two share one. */
function findShared(
  councils: readonly ComparedCouncil[],
  kind: string,
  counts: (mark: ComparedLine['mark']) => boolean,
): string | undefined {
  const areas = new Map<string, number>();
  const themes = councils.flatMap((council) => council.themes);
  for (const { name, lines } of themes.toSorted((a, b) => a.place - b.place)) {
    if (lines.some(({ mark, own }) => own && counts(mark))) areas.set(name, (areas.get(name) ?? 0) + 1);
  }
  const most = Math.max(0, ...areas.values());
  if (most < 2) return undefined;
  const named = [...areas].filter(([, count]) => count === most).map(([name]) => `“${name}”`);
  const more = named.length - MOST_THEMES;
  const listed = more > 1 ? [...named.slice(0, MOST_THEMES), `${more} more themes`] : named;
  return `${kind} on ${sayNames(listed)} in ${sayAreas(most, councils.length)}`;
}

function sayAreas(count: number, of: number): string {
  if (count < of) return `${count} of these ${of} areas`;
  return of === 2 ? 'both areas' : `all ${of} areas`;
}
