import type { Inspection } from '../../domain/archive.ts';
import type { Council } from '../../domain/council.ts';
import { sayMonth } from '../../domain/day.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { say } from '../../language/say.ts';
import { sayCount } from '../../language/sayCount.ts';
import { latestFull } from '../lists.ts';
import { nothingHeld } from '../sentences.ts';
import { byInspectors } from '../themeShare.ts';
import { listOf, lower } from '../words.ts';
import { countTiles, type MapLayer, type MapMark, type MapState, mapTiles } from './mapLayer.ts';

const WORDS: readonly { readonly mark: MapMark; readonly label: string }[] = [
  { mark: 'weakness', label: say('Weakness named, no strength') },
  { mark: 'both', label: say('Both a weakness and a strength named') },
  { mark: 'strength', label: say('Strength named, no weakness') },
  { mark: 'unmentioned', label: say('Not mentioned in the findings that we hold') },
  { mark: 'unheld', label: say('Inspected, but no findings in our records') },
  { mark: 'unknown', label: say('No such inspection in our records') },
];

/**
 * Every current council by what inspectors named on a theme, at its latest full inspection under a framework. Only what
 * inspectors say counts, as in `shareOf`; visits that follow one up do not.
 */
export function themeLayer(model: Model, framework: string, slug: string): MapLayer {
  const { name } = model.theme(slug);
  const tiles = mapTiles(model, (council) => stateOf(model, council, framework, slug));
  const key = countTiles(tiles, WORDS);
  const count = (mark: MapMark) => key.find((row) => row.mark === mark)?.count ?? 0;
  const of = key.find(({ mark }) => mark === 'unmentioned')?.of ?? 0;
  return {
    id: `map-${framework}-theme-${slug}`,
    title: `${name}. ${model.framework(framework).name}`,
    column: say('What inspectors named'),
    tiles,
    key,
    sentence: sayTheme(of, count('weakness'), count('both'), count('strength')),
    note: say(
      'Each area counts once, by its latest such inspection, and by what inspectors say alone. More areas with a weakness does not mean a greater weakness.',
    ),
  };
}

function sayTheme(of: number, weakness: number, both: number, strength: number): string {
  if (of === 0) return say('We hold no findings of these inspections yet.');
  if (weakness + both + strength === 0)
    return sayCount(
      'Of {count} area with findings, inspectors named this theme in none.',
      'Of {count} areas with findings, inspectors named this theme in none.',
      of,
    );
  return sayCount(
    'Of {count} area with findings, inspectors named only a weakness in {weakness}, only a strength in {strength}, and both in {both}.',
    'Of {count} areas with findings, inspectors named only a weakness in {weakness}, only a strength in {strength}, and both in {both}.',
    of,
    { weakness, strength, both },
  );
}

function stateOf(model: Model, council: Council, framework: string, theme: string): MapState {
  const visit = latestFull(model, council.slug, framework);
  if (!visit)
    return { mark: 'unknown', label: say('no such inspection'), verdict: nothingHeld(model, say('such inspection')) };
  const [date, month] = [dateOf(visit), sayMonth(dateOf(visit))];
  const findings = visit.findings.filter(byInspectors);
  if (findings.length === 0) {
    const verdict = say('We hold the outcome of the inspection of {month}, and no findings.', { month });
    return { mark: 'unheld', label: say('no findings held, {month}', { month }), verdict, date };
  }
  const has = (kind: 'weakness' | 'strength') => findings.some((each) => each.theme === theme && each.kind === kind);
  const [weakness, strength] = [has('weakness'), has('strength')];
  const named = [...(weakness ? [say('a weakness')] : []), ...(strength ? [say('a strength')] : [])];
  return {
    mark: weakness && strength ? 'both' : weakness ? 'weakness' : strength ? 'strength' : 'unmentioned',
    label: `${sayNamed(weakness, strength)}, ${month}`,
    verdict: sayState(model, visit, theme, named),
    date,
  };
}

function sayNamed(weakness: boolean, strength: boolean): string {
  if (weakness && strength) return say('weakness and strength');
  return weakness ? say('weakness') : strength ? say('strength') : say('not mentioned');
}

function sayState(model: Model, visit: Inspection, theme: string, named: readonly string[]): string {
  const { name } = model.theme(theme);
  const month = sayMonth(dateOf(visit));
  if (named.length > 0)
    return say('In {month}, inspectors named {named} in {theme}.', { month, named: listOf(named), theme: lower(name) });
  return say('{theme} is not among the findings that we hold of the inspection of {month}.', { theme: name, month });
}
