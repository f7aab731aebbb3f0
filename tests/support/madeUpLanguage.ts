import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readArchive } from '../../src/archive/readArchive.ts';
import { checkRegisters } from '../../src/checks/checkRegisters.ts';
import type { Language } from '../../src/domain/language.ts';
import { readMessages } from '../../src/publish/readMessages.ts';
import { TODAY } from './borsetshire.ts';

/** A code that is reserved for languages that nobody speaks. */
export const MADE_UP = 'qaa';

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', w: 'ẃ', W: 'Ẃ', A: 'Á' };

/** An English text in a language that no page can hold by accident: `⟦Ẃhát ẃórkéd ẃéll⟧`. Placeholders stay. */
export function disguise(english: string): string {
  const parts = english.split(/(\{\w+\})/);
  return `⟦${parts.map((part, at) => (at % 2 ? part : part.replace(/[aeiouwWA]/g, (letter) => ACCENTS[letter] ?? letter))).join('')}⟧`;
}

/** Writes the words of a made-up language, from right to left, for an archive; `checked` says whether a speaker did. */
export function writeMadeUpLanguage(contentDir: string, checked: boolean): void {
  mkdirSync(join(contentDir, 'languages'), { recursive: true });
  writeFileSync(join(contentDir, 'languages', `${MADE_UP}.yml`), stringify(madeUpLanguage(contentDir, checked)));
}

function madeUpLanguage(contentDir: string, checked: boolean): Language {
  const { data } = checkRegisters(readArchive(contentDir).raw, TODAY);
  if (!data) throw new Error('The registers of the archive have problems.');
  const { regions, themeGroups, glossary, frameworks } = data;
  return {
    language: { code: MADE_UP, name: disguise('Made up'), direction: 'rtl' },
    ...(checked && { checked: { by: 'A test', date: '2026-11-01' } }),
    furniture: Object.fromEntries(readMessages().map((text) => [text, disguise(text)])),
    plurals: {},
    regions: bySlug(regions, ({ name }) => disguise(name)),
    themeGroups: bySlug(themeGroups, ({ name }) => disguise(name)),
    themes: bySlug(
      themeGroups.flatMap(({ themes }) => themes),
      ({ name, meaning }) => ({ name: disguise(name), meaning: disguise(meaning) }),
    ),
    terms: bySlug(glossary, ({ term, expansion }) => ({
      term: disguise(term),
      ...(expansion && { expansion: disguise(expansion) }),
    })),
    frameworks: bySlug(frameworks, ({ name, shortName, visits, formalKinds, outcomes }) => ({
      name: disguise(name),
      shortName: disguise(shortName),
      visits: bySlug(visits, (visit) => disguise(visit.name)),
      formalKinds: bySlug(formalKinds, (kind) => ({ name: disguise(kind.name), plural: disguise(kind.plural) })),
      outcomes: bySlug(outcomes, (outcome) => ({ name: disguise(outcome.name), verdict: disguise(outcome.verdict) })),
    })),
  };
}

function bySlug<Entry extends { slug: string }, Words>(
  entries: readonly Entry[],
  translate: (entry: Entry) => Words,
): Record<string, Words> {
  return Object.fromEntries(entries.map((entry) => [entry.slug, translate(entry)]));
}
