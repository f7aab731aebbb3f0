import type { Framework } from '../domain/framework.ts';
import type { Model } from '../domain/model.ts';
import { say } from '../language/say.ts';
import { sayCount } from '../language/sayCount.ts';
import type { ThemeBalance } from './balanceRows.ts';
import { type ThemeShare, themeShares } from './lists.ts';
import { capital, listOf, lower } from './words.ts';

/** Areas in which inspectors named a theme, with the row in words. */
export interface SpokenShare extends ThemeBalance {
  readonly said: string;
}

/** Areas in which inspectors named each theme, under one framework, with the denominator and a sentence. */
export interface AreaBalance {
  readonly rows: readonly SpokenShare[];
  /** Areas with findings. */
  readonly of: number;
  readonly sentence: string;
  /** What the marks mean under this framework. */
  readonly words: KindWords;
}

/** What the formal lists of a framework call weaknesses, for a key. */
export interface KindWords {
  readonly grave: string;
  readonly other: string;
  readonly strengths: string;
}

/** Counts areas over the whole country under one framework: an area counts once a theme and side. */
export function balanceOfCountry(model: Model, framework: string): AreaBalance {
  const balance = balanceOfShares(model.framework(framework), themeShares(model, framework));
  if (balance.of === 0) return { ...balance, sentence: say('We hold no findings of these inspections yet.') };
  const said = sayMost(balance.rows);
  const sentence = sayCount(
    'Of {count} area with findings, {said}',
    'Of {count} areas with findings, {said}',
    balance.of,
    { said },
  );
  return { ...balance, sentence };
}

/** The same for the councils of today in one region; themes that inspectors named in none of them are left out. */
export function balanceOfRegion(model: Model, framework: string, region: string): AreaBalance {
  const councils = model.councils.filter((council) => council.region === region && council.status === 'current');
  const shares = themeShares(model, framework, new Set(councils.map(({ slug }) => slug)));
  const balance = balanceOfShares(model.framework(framework), shares);
  const rows = balance.rows.filter(({ grave, other, strengths }) => grave + other + strengths > 0);
  if (councils.length === 0) return { ...balance, rows, sentence: say('No area of today lies here.') };
  const held = sayCount(
    'We hold findings for {held} of {count} area here.',
    'We hold findings for {held} of {count} areas here.',
    councils.length,
    { held: balance.of },
  );
  return { ...balance, rows, sentence: balance.of === 0 ? held : `${held} ${capital(sayMost(rows))}` };
}

/** What a framework calls its weaknesses, for a key: "areas for priority action". */
export function kindWords({ formalKinds }: Framework): KindWords {
  const plurals = (grave: boolean) => formalKinds.filter((kind) => kind.grave === grave).map(({ plural }) => plural);
  return {
    grave: listOf(plurals(true)) || say('grave weaknesses'),
    other: listOf([...plurals(false), say('other weaknesses')]),
    strengths: say('strengths'),
  };
}

function balanceOfShares(framework: Framework, shares: readonly ThemeShare[]): Omit<AreaBalance, 'sentence'> {
  const words = kindWords(framework);
  const rows = shares.map(({ name, group, href, share }) => ({
    theme: name,
    group: group.name,
    href,
    grave: share.grave,
    other: share.weakness - share.grave,
    strengths: share.strength,
    said: `${name}: ${sayCounts(share, words)}`,
  }));
  return { rows, of: shares[0]?.share.of ?? 0, words };
}

/** "a weakness in 12 areas, in 4 of them among the significant weaknesses; a strength in 8 areas". */
function sayCounts({ weakness, grave, strength }: ThemeShare['share'], words: KindWords): string {
  const formal = grave > 0 ? say(', in {grave} of them among the {list}', { grave, list: words.grave }) : '';
  const said = [
    ...(weakness > 0 ? [sayCount('a weakness in {count} area', 'a weakness in {count} areas', weakness) + formal] : []),
    ...(strength > 0 ? [sayCount('a strength in {count} area', 'a strength in {count} areas', strength)] : []),
  ];
  return said.join('; ') || say('not mentioned');
}

/** More themes than this that were named equally often are not listed in a sentence. */
const MOST_LISTED = 3;

function sayMost(rows: readonly ThemeBalance[]): string {
  const most = (finding: string, count: (row: ThemeBalance) => number) => {
    const top = Math.max(0, ...rows.map(count));
    const themes = rows.filter((row) => count(row) === top).map(({ theme }) => lower(theme));
    if (top === 0 || themes.length > MOST_LISTED) return [];
    const areas = sayCount('{count} area', '{count} areas', top);
    const times = themes.length > 1 ? say('{areas} each', { areas }) : areas;
    return [say('{finding} most often in {themes} ({times})', { finding, themes: listOf(themes), times })];
  };
  const said = [
    ...most(say('a weakness'), (row) => row.grave + row.other),
    ...most(say('a strength'), (row) => row.strengths),
  ];
  if (said.length > 0) return say('inspectors named {said}.', { said: listOf(said) });
  const themes = (count: (row: ThemeBalance) => number) =>
    sayCount('{count} theme', '{count} themes', rows.filter((row) => count(row) > 0).length);
  return say('inspectors named weaknesses in {weak} and strengths in {strong}.', {
    weak: themes((row) => row.grave + row.other),
    strong: themes((row) => row.strengths),
  });
}
