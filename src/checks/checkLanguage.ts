import type { Registers } from '../domain/archive.ts';
import type { ContentFile } from '../domain/contentFile.ts';
import { type Language, languageSchema } from '../domain/language.ts';
import type { FieldPath, Problem } from '../domain/problem.ts';
import { findNames } from './findNames.ts';
import { judge } from './judge.ts';
import { findUnknownSlugs, registerProblem } from './registerProblem.ts';

/** Judges the words of one language: against its schema, the English texts of the site, and the registers. */
export function checkLanguage(
  file: ContentFile,
  registers: Registers,
  messages: readonly string[] | undefined,
): Problem[] {
  if (file.data === undefined) return [];
  const { data, problems } = judge<Language>(file, languageSchema);
  if (problems.length > 0) return [...problems];
  return [
    ...checkHead(file, data),
    ...(messages ? checkMessages(file, data, messages) : []),
    ...checkPlaceholders(file, data, registers),
    ...checkSlugs(file, data, registers),
  ];
}

function checkHead(file: ContentFile, { language, checked }: Language): Problem[] {
  const { code } = language;
  const known = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(code);
  const name = `This file is called "${file.slug}.yml", and its language is "${code}". Give both the same code, as in "cy".`;
  const unchecked: Problem = {
    ...registerProblem(file, 'language-unchecked', ['language'], UNCHECKED),
    severity: 'warning',
  };
  return [
    ...(known && code === file.slug ? [] : [registerProblem(file, 'language-code', ['language', 'code'], name)]),
    ...(checked ? [] : [unchecked]),
    ...findNames(checked?.by ?? '').map((found) =>
      registerProblem(
        file,
        'language-checker',
        ['checked', 'by'],
        `"${found.name}" may be a person’s name. Write the role instead: nobody is named here.`,
      ),
    ),
  ];
}

const UNCHECKED =
  'No speaker has checked this language yet, so it is not published. Fill in "checked" when somebody has.';

/** Texts that the site does not say: it may have been worded anew since. */
function checkMessages(file: ContentFile, { furniture, plurals }: Language, messages: readonly string[]): Problem[] {
  const said = new Set(messages);
  const report = (field: string, text: string) =>
    registerProblem(
      file,
      'language-message',
      [field, text],
      'The site does not say this in English. Copy the English from docs/language.yml: it may have changed.',
    );
  return Object.entries({ furniture, plurals }).flatMap(([field, texts]) =>
    Object.keys(texts)
      .filter((text) => !said.has(text))
      .map((text) => report(field, text)),
  );
}

/** A translation that is held against its English. */
interface Pair {
  readonly english: string;
  readonly own: string | undefined;
  readonly path: FieldPath;
}

/** A placeholder that is lost or new would lose a name, or show its braces. */
function checkPlaceholders(file: ContentFile, data: Language, registers: Registers): Problem[] {
  return pairsOf(data, registers).flatMap(({ english, own, path }) => {
    const [wanted, given] = [placeholders(english), placeholders(own ?? '')];
    if (!own || wanted === given) return [];
    const message = `The English has ${wanted || 'no placeholder'}, and this has ${given || 'none'}. Use the same in both.`;
    return [registerProblem(file, 'language-placeholder', path, message)];
  });
}

function pairsOf({ furniture, plurals, frameworks }: Language, registers: Registers): Pair[] {
  return [
    ...Object.entries(furniture).map(([english, own]) => ({ english, own, path: ['furniture', english] })),
    ...Object.entries(plurals).flatMap(([english, forms]) =>
      Object.entries(forms).map(([form, own]) => ({ english, own, path: ['plurals', english, form] })),
    ),
    ...registers.frameworks.flatMap(({ slug, outcomes }) =>
      outcomes.map(({ slug: outcome, verdict }) => ({
        english: verdict,
        own: frameworks[slug]?.outcomes[outcome]?.verdict,
        path: ['frameworks', slug, 'outcomes', outcome, 'verdict'],
      })),
    ),
  ];
}

/** The placeholders of a text in one order, each once: a language may say a name twice. */
function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}

function checkSlugs(file: ContentFile, data: Language, registers: Registers): Problem[] {
  const { regions, themeGroups, frameworks, glossary } = registers;
  const unknown = (what: string, known: readonly { slug: string }[], path: FieldPath, words: object | undefined) =>
    findUnknownSlugs(
      file,
      what,
      known.map(({ slug }) => slug),
      Object.keys(words ?? {}).map((slug) => ({ slug, path: [...path, slug] })),
    );
  const themes = themeGroups.flatMap((group) => group.themes);
  return [
    ...unknown('region', regions, ['regions'], data.regions),
    ...unknown('group of themes', themeGroups, ['themeGroups'], data.themeGroups),
    ...unknown('theme', themes, ['themes'], data.themes),
    ...unknown('term', glossary, ['terms'], data.terms),
    ...unknown('framework', frameworks, ['frameworks'], data.frameworks),
    ...frameworks.flatMap((framework) => {
      const path = ['frameworks', framework.slug];
      const words = data.frameworks[framework.slug];
      return [
        ...unknown('kind of visit', framework.visits, [...path, 'visits'], words?.visits),
        ...unknown('formal list', framework.formalKinds, [...path, 'formalKinds'], words?.formalKinds),
        ...unknown('outcome', framework.outcomes, [...path, 'outcomes'], words?.outcomes),
      ];
    }),
  ];
}
