import type { Inspection } from '../domain/archive.ts';
import type { Model } from '../domain/model.ts';
import { say } from '../language/say.ts';
import { addresses } from './addresses.ts';
import { columnsOf, type FindingLine } from './findingLines.ts';
import { bookOfSources } from './sourceLines.ts';
import { type ThemeGuidance, themeGuidance } from './themeGuidance.ts';
import { type ThemeRegions, themeRegions } from './themeRegions.ts';
import { type Share, sayShare, shareOf, visitsThatCount } from './themeShare.ts';
import { type VisitLine, visitLine } from './visitLines.ts';

/** What one visit found on a theme. */
export interface ThemeVisit {
  readonly visit: VisitLine;
  readonly findings: readonly FindingLine[];
}

/** A theme under one framework; two frameworks are never added up. */
export interface ThemeFramework {
  readonly slug: string;
  readonly name: string;
  readonly share: Share;
  readonly sentence: string;
  readonly byRegion: ThemeRegions;
  /** Every visit with a weakness or a strength on it, newest first, also those that followed an inspection up. */
  readonly weaknesses: readonly ThemeVisit[];
  readonly strengths: readonly ThemeVisit[];
}

/** What a theme’s page says. */
export interface ThemePage {
  readonly slug: string;
  readonly name: string;
  readonly meaning: string;
  readonly group: { readonly name: string; readonly href: string };
  readonly description: string;
  /** Absent where the archive has none. */
  readonly guidance: ThemeGuidance | undefined;
  readonly frameworks: readonly ThemeFramework[];
}

/** Works out a theme’s page. */
export function themePage(model: Model, slug: string): ThemePage {
  const theme = model.theme(slug);
  const frameworks = model.frameworks.map((framework) => {
    const share = shareOf(model, visitsThatCount(model, framework.slug), slug);
    const visits = model.inspections.filter((visit) => visit.framework === framework.slug);
    const held = visits.map((visit) => themeVisit(model, visit, slug));
    const only = (strength: boolean) =>
      held
        .map(({ visit, findings }) => ({
          visit,
          findings: findings.filter((each) => (each.mark === 'strength') === strength),
        }))
        .filter((each) => each.findings.length > 0);
    return {
      slug: framework.slug,
      name: framework.shortName,
      share,
      sentence: sayShare(share),
      byRegion: themeRegions(model, slug, framework.slug),
      weaknesses: only(false),
      strengths: only(true),
    };
  });
  return {
    slug,
    name: theme.name,
    meaning: theme.meaning,
    group: { name: theme.group.name, href: `${addresses.themes}#${theme.group.slug}` },
    description: say(
      '{theme}: what SEND inspectors found in England’s councils, weaknesses and strengths, with sources.',
      {
        theme: theme.name,
      },
    ),
    guidance: themeGuidance(model, slug),
    frameworks,
  };
}

function themeVisit(model: Model, visit: Inspection, theme: string): ThemeVisit {
  const { weaknesses, strengths } = columnsOf(model, visit, bookOfSources([visit]));
  const href = addresses.theme(theme);
  return {
    visit: visitLine(model, visit),
    findings: [...weaknesses, ...strengths].filter((line) => line.theme.href === href),
  };
}
