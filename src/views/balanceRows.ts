import type { Inspection } from '../domain/archive.ts';
import type { Model } from '../domain/model.ts';
import { addresses } from './addresses.ts';
import { themeShares } from './lists.ts';
import { countOf, lower } from './words.ts';

/** Weaknesses and strengths on one theme. */
export interface ThemeBalance {
  readonly theme: string;
  readonly group: string;
  readonly href: string;
  readonly grave: number;
  readonly other: number;
  readonly strengths: number;
}

/** The same row in words, for a table whose cells hold marks. */
export interface SpokenBalance extends ThemeBalance {
  readonly weaknessWords: string;
  readonly strengthWords: string;
}

/** Findings of one visit by theme; themes that it does not mention are left out. Progress is not counted here. */
export function balanceOfVisit(model: Model, visit: Inspection): SpokenBalance[] {
  const grave = new Set(
    model
      .framework(visit.framework)
      .formalKinds.filter((kind) => kind.grave)
      .map((kind) => kind.slug),
  );
  return model.themeGroups.flatMap((group) =>
    group.themes.flatMap((theme) => {
      const findings = visit.findings.filter((finding) => finding.theme === theme.slug);
      const weaknesses = findings.filter((finding) => finding.kind === 'weakness');
      const formal = weaknesses.filter((finding) => finding.formal !== undefined && grave.has(finding.formal)).length;
      const strengths = findings.filter((finding) => finding.kind === 'strength').length;
      if (weaknesses.length + strengths === 0) return [];
      return [
        {
          theme: theme.name,
          group: group.name,
          href: addresses.theme(theme.slug),
          grave: formal,
          other: weaknesses.length - formal,
          strengths,
          weaknessWords: sayWeaknesses(formal, weaknesses.length - formal),
          strengthWords: countOf(strengths, 'strength'),
        },
      ];
    }),
  );
}

/** "1 significant weakness or priority action, 2 other weaknesses". */
function sayWeaknesses(grave: number, other: number): string {
  if (grave === 0) return countOf(other, 'weakness', 'weaknesses');
  const words = countOf(grave, 'significant weakness or priority action', 'significant weaknesses or priority actions');
  return other === 0 ? words : `${words}, ${countOf(other, 'other weakness', 'other weaknesses')}`;
}

/** Areas in which inspectors named each theme, under one framework, with the denominator and a sentence. */
export interface CountryBalance {
  readonly rows: readonly ThemeBalance[];
  /** Areas with findings. */
  readonly of: number;
  readonly sentence: string;
}

/** Counts areas over the whole country under one framework: an area counts once a theme and side. */
export function balanceOfCountry(model: Model, framework: string): CountryBalance {
  const shares = themeShares(model, framework);
  const of = shares[0]?.share.of ?? 0;
  const rows = shares.map(({ name, group, href, share }) => ({
    theme: name,
    group: group.name,
    href,
    grave: share.grave,
    other: share.weakness - share.grave,
    strengths: share.strength,
  }));
  return { rows, of, sentence: sayMost(rows, of) };
}

function sayMost(rows: readonly ThemeBalance[], of: number): string {
  if (of === 0) return 'We hold no findings of these inspections yet.';
  const most = (what: string, count: (row: ThemeBalance) => number) => {
    const [first] = [...rows].sort((a, b) => count(b) - count(a));
    return first && count(first) > 0
      ? [`a ${what} most often in ${lower(first.theme)} (${countOf(count(first), 'area')})`]
      : [];
  };
  const said = [...most('weakness', (row) => row.grave + row.other), ...most('strength', (row) => row.strengths)];
  return `Of ${countOf(of, 'area')} with findings, inspectors named ${said.join(' and ')}.`;
}
