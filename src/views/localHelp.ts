import type { Council } from '../domain/council.ts';
import { isBefore } from '../domain/day.ts';
import type { Model } from '../domain/model.ts';
import { sayCount } from '../language/sayCount.ts';
import type { WordedLink } from './themeGuidance.ts';
import type { VisitSection } from './visitSection.ts';
import { listOf } from './words.ts';

/** Who in an area can be asked, and about what. */
export interface LocalHelp {
  readonly name: string;
  readonly website: string | undefined;
  readonly forum: Council['parentCarerForum'];
  /** "NHS Felland plans and pays for health services here.", where that is recorded. */
  readonly health: string | undefined;
  /** Themes of the card’s weaknesses that have questions to ask, in the order of the card. */
  readonly questions: readonly WordedLink[];
}

/** More questions than these would not be short. */
const MOST_THEMES = 5;

/** Who can be asked in the area of a council; `main` is the visit whose weaknesses its card shows. */
export function localHelp(model: Model, council: Council, main: VisitSection | undefined): LocalHelp {
  const { name, website, parentCarerForum: forum } = council;
  return { name, website, forum, health: sayHealth(model, council), questions: questionsOn(model, main) };
}

function sayHealth({ today }: Model, { healthBodies }: Council): string | undefined {
  const now = healthBodies.filter(
    ({ from, until }) => !(from && isBefore(today, from)) && !(until && isBefore(until, today)),
  );
  if (now.length === 0) return undefined;
  const names = listOf(now.map(({ name }) => name));
  return sayCount(
    '{names} plans and pays for health services here.',
    '{names} plan and pay for health services here.',
    now.length,
    { names },
  );
}

function questionsOn({ guidance }: Model, main: VisitSection | undefined): WordedLink[] {
  if (!guidance || !main) return [];
  const themes = new Map(main.columns.weaknesses.map(({ theme }) => [theme.href, theme.name]));
  return [...themes].slice(0, MOST_THEMES).map(([href, text]) => ({ text, href: `${href}#ask` }));
}
