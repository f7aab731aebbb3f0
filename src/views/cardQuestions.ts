import type { Model } from '../domain/model.ts';
import type { WordedLink } from './themeGuidance.ts';
import type { VisitSection } from './visitSection.ts';

/** More than these would not be short. */
const MOST = 5;

/** The themes of a visit’s weaknesses, as the card lists them, that have questions to ask; each leads to them. */
export function cardQuestions({ guidance }: Model, visit: VisitSection | undefined): WordedLink[] {
  if (!guidance || !visit) return [];
  const themes = new Map(visit.columns.weaknesses.map(({ theme }) => [theme.href, theme.name]));
  return [...themes].slice(0, MOST).map(([href, text]) => ({ text, href: `${href}#ask` }));
}
