import type { Framework } from '../domain/framework.ts';
import type { Model } from '../domain/model.ts';
import type { ThemeBalance } from './balanceRows.ts';
import { type ThemeShare, themeShares } from './lists.ts';
import { capital, countOf, listOf, lower } from './words.ts';

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
  const of = `Of ${countOf(balance.of, 'area')} with findings,`;
  const sentence = `${of} ${sayMost(balance.rows)}`;
  return { ...balance, sentence: balance.of === 0 ? 'We hold no findings of these inspections yet.' : sentence };
}

/** The same for the councils of today in one region; themes that inspectors named in none of them are left out. */
export function balanceOfRegion(model: Model, framework: string, region: string): AreaBalance {
  const councils = model.councils.filter((council) => council.region === region && council.status === 'current');
  const shares = themeShares(model, framework, new Set(councils.map(({ slug }) => slug)));
  const balance = balanceOfShares(model.framework(framework), shares);
  const rows = balance.rows.filter(({ grave, other, strengths }) => grave + other + strengths > 0);
  if (councils.length === 0) return { ...balance, rows, sentence: 'No area of today lies here.' };
  const held = `We hold findings for ${balance.of} of ${countOf(councils.length, 'area')} here.`;
  return { ...balance, rows, sentence: balance.of === 0 ? held : `${held} ${capital(sayMost(rows))}` };
}

/** What a framework calls its weaknesses, for a key: "areas for priority action". */
export function kindWords({ formalKinds }: Framework): KindWords {
  const plurals = (grave: boolean) => formalKinds.filter((kind) => kind.grave === grave).map(({ plural }) => plural);
  return {
    grave: listOf(plurals(true)) || 'grave weaknesses',
    other: listOf([...plurals(false), 'other weaknesses']),
    strengths: 'strengths',
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
  const formal = grave > 0 ? `, in ${grave} of them among the ${words.grave}` : '';
  const said = [
    ...(weakness > 0 ? [`a weakness in ${countOf(weakness, 'area')}${formal}`] : []),
    ...(strength > 0 ? [`a strength in ${countOf(strength, 'area')}`] : []),
  ];
  return said.join('; ') || 'not mentioned';
}

/** More themes than this that were named equally often are not listed in a sentence. */
const MOST_LISTED = 3;

function sayMost(rows: readonly ThemeBalance[]): string {
  const most = (what: string, count: (row: ThemeBalance) => number) => {
    const top = Math.max(0, ...rows.map(count));
    const themes = rows.filter((row) => count(row) === top).map(({ theme }) => lower(theme));
    if (top === 0 || themes.length > MOST_LISTED) return [];
    return [`a ${what} most often in ${listOf(themes)} (${countOf(top, 'area')}${themes.length > 1 ? ' each' : ''})`];
  };
  const said = [...most('weakness', (row) => row.grave + row.other), ...most('strength', (row) => row.strengths)];
  if (said.length > 0) return `inspectors named ${said.join(' and ')}.`;
  const themes = (count: (row: ThemeBalance) => number) =>
    countOf(rows.filter((row) => count(row) > 0).length, 'theme');
  return `inspectors named weaknesses in ${themes((row) => row.grave + row.other)} and strengths in ${themes((row) => row.strengths)}.`;
}
