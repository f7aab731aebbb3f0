import type { Model } from '../domain/model.ts';
import { addresses } from './addresses.ts';

/** The questions on one theme, for a page to print. */
export interface ThemeQuestions {
  readonly slug: string;
  readonly name: string;
  readonly meaning: string;
  /** The page of the theme, with what good looks like and what inspectors found. */
  readonly href: string;
  readonly parents: readonly string[];
  readonly councillors: readonly string[];
}

/** Themes that belong together, with their questions. */
export interface QuestionGroup {
  readonly slug: string;
  readonly name: string;
  readonly themes: readonly ThemeQuestions[];
}

/** All questions on all themes, in the order of the site; empty where the archive has none. */
export function questionGroups(model: Model): readonly QuestionGroup[] {
  const byTheme = new Map(model.guidance?.themes.map((entry) => [entry.theme, entry]));
  return model.themeGroups
    .map(({ slug, name, themes }) => ({
      slug,
      name,
      themes: themes.flatMap((theme) => {
        const entry = byTheme.get(theme.slug);
        if (!entry) return [];
        const { parents, councillors } = entry;
        return [{ ...theme, href: addresses.theme(theme.slug), parents, councillors }];
      }),
    }))
    .filter(({ themes }) => themes.length > 0);
}
