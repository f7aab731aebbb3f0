import type { Registers } from './archive.ts';

/** The file of a language with nothing translated yet, as YAML; `messages` are the English texts that the site says. */
export function languageTemplate(messages: readonly string[], registers: Registers): string {
  const { regions, themeGroups, glossary, frameworks } = registers;
  const lines = [
    INTRODUCTION,
    'language: { code: "", name: "", direction: ltr }',
    '# checked: { by: "", date: 2026-01-31 }',
    'furniture:',
    ...messages.map((text) => `  ${JSON.stringify(text)}: ""`),
    'plurals: {}',
    ...names('regions', regions),
    ...names('themeGroups', themeGroups),
    'themes:',
    ...themeGroups.flatMap(({ themes }) => themes.map((theme) => `  ${entry(theme, ['name', 'meaning'])}`)),
    'terms:',
    ...glossary.map(
      (term) => `  ${entry(term, term.expansion ? ['term', 'expansion', 'meaning'] : ['term', 'meaning'])}`,
    ),
    'frameworks:',
    ...frameworks.flatMap(({ slug, visits, formalKinds, outcomes }) => [
      `  ${slug}:`,
      ...['name', 'shortName', 'judged', 'explanation'].map((field) => `    ${field}: ""`),
      ...names('visits', visits).map((line) => `    ${line}`),
      '    formalKinds:',
      ...formalKinds.map((kind) => `      ${entry(kind, ['name', 'plural', 'meaning'])}`),
      '    outcomes:',
      ...outcomes.map(
        (outcome) => `      ${entry(outcome, outcome.next ? ['name', 'verdict', 'next'] : ['name', 'verdict'])}`,
      ),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const INTRODUCTION = `# Made by npm run docs from the code and the registers: the template for a new language. Change nothing here.
# Copy it to content/languages/<code>.yml and write between the quotation marks. What is left empty stays English.
# A word in braces, as in {council}, stands for a name or a number: keep it. Where the language has more forms for
# numbers than English, put them below "plurals" (docs/decisions/0034-languages.md).`;

function names(field: string, entries: readonly { slug: string }[]): string[] {
  return [`${field}:`, ...entries.map(({ slug }) => `  ${slug}: ""`)];
}

function entry({ slug }: { slug: string }, fields: readonly string[]): string {
  return `${slug}: { ${fields.map((field) => `${field}: ""`).join(', ')} }`;
}
