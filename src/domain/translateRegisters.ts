import type { Registers } from './archive.ts';
import type { Framework } from './framework.ts';
import type { Language } from './language.ts';
import type { GlossaryEntry, ThemeGroup } from './registers.ts';

/**
 * Registers whose names are in another language. Slugs, addresses and official words stay as they are, and so does
 * whatever the language leaves out or empty.
 */
export function translateRegisters<Given extends Pick<Registers, Translated>>(given: Given, language: Language): Given {
  return {
    ...given,
    regions: given.regions.map((region) => named(region, language.regions)),
    themeGroups: given.themeGroups.map((group) => translateGroup(group, language)),
    frameworks: given.frameworks.map((framework) => translateFramework(framework, language)),
    glossary: given.glossary.map((entry) => translateEntry(entry, language)),
  };
}

type Translated = 'regions' | 'themeGroups' | 'frameworks' | 'glossary';

function translateGroup(group: ThemeGroup, { themeGroups, themes }: Language): ThemeGroup {
  return {
    ...named(group, themeGroups),
    themes: group.themes.map((theme) => ({ ...theme, ...given(themes[theme.slug]) })),
  };
}

function translateFramework(framework: Framework, { frameworks }: Language): Framework {
  const words = frameworks[framework.slug];
  if (!words) return framework;
  const { visits, formalKinds, outcomes, ...own } = words;
  return {
    ...framework,
    ...given(own),
    visits: framework.visits.map((visit) => named(visit, visits)),
    formalKinds: framework.formalKinds.map((kind) => ({ ...kind, ...given(formalKinds[kind.slug]) })),
    outcomes: framework.outcomes.map((outcome) => ({ ...outcome, ...given(outcomes[outcome.slug]) })),
  };
}

/** Findings stay English, so the English term is still looked for in them. */
function translateEntry(entry: GlossaryEntry, { terms }: Language): GlossaryEntry {
  const words = given(terms[entry.slug]);
  return { ...entry, ...words, also: words.term ? [entry.term, ...entry.also] : entry.also };
}

function named<Entry extends { slug: string; name: string }>(
  entry: Entry,
  names: Readonly<Record<string, string>>,
): Entry {
  return { ...entry, name: names[entry.slug] || entry.name };
}

/** What is translated already. */
function given<Words extends Readonly<Record<string, string | undefined>>>(
  words: Words | undefined,
): { [Field in keyof Words]?: string } {
  const filled = Object.entries(words ?? {}).filter(([, text]) => text);
  return Object.fromEntries(filled) as { [Field in keyof Words]?: string };
}
