import type { Inspection } from '../domain/archive.ts';
import type { Model } from '../domain/model.ts';
import { sayCount } from '../language/sayCount.ts';
import { addresses } from './addresses.ts';

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
  readonly slug: string;
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
          slug: theme.slug,
          theme: theme.name,
          group: group.name,
          href: addresses.theme(theme.slug),
          grave: formal,
          other: weaknesses.length - formal,
          strengths,
          weaknessWords: sayWeaknesses(formal, weaknesses.length - formal),
          strengthWords: sayCount('{count} strength', '{count} strengths', strengths),
        },
      ];
    }),
  );
}

/** "1 significant weakness or priority action, 2 other weaknesses". */
function sayWeaknesses(grave: number, other: number): string {
  if (grave === 0) return sayCount('{count} weakness', '{count} weaknesses', other);
  const words = sayCount(
    '{count} significant weakness or priority action',
    '{count} significant weaknesses or priority actions',
    grave,
  );
  return other === 0 ? words : `${words}, ${sayCount('{count} other weakness', '{count} other weaknesses', other)}`;
}
