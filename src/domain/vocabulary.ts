import type { Council } from './council.ts';
import type { Framework } from './framework.ts';
import type { Vocabulary } from './inspection.ts';
import type { ThemeGroup } from './registers.ts';

/** The slugs that inspection files may use, read off the registers; throws when a register is empty. */
export function makeVocabulary(registers: {
  councils: readonly Pick<Council, 'slug'>[];
  frameworks: readonly Framework[];
  themeGroups: readonly ThemeGroup[];
}): Vocabulary {
  const { councils, frameworks, themeGroups } = registers;
  return {
    councils: names('councils', councils),
    frameworks: names('frameworks', frameworks),
    visits: names(
      'visits',
      frameworks.flatMap((each) => each.visits),
    ),
    outcomes: names(
      'outcomes',
      frameworks.flatMap((each) => each.outcomes),
    ),
    formalKinds: names(
      'formal lists',
      frameworks.flatMap((each) => each.formalKinds),
    ),
    themes: names(
      'themes',
      themeGroups.flatMap((each) => each.themes),
    ),
  };
}

function names(what: string, entries: readonly { slug: string }[]): [string, ...string[]] {
  const [first, ...rest] = new Set(entries.map((each) => each.slug));
  if (first === undefined) throw new Error(`The register of ${what} is empty.`);
  return [first, ...rest];
}
