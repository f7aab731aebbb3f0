import type { ArchiveRuleDoc, Example } from '../domain/rule.ts';
import { RULE_GROUPS } from './rules.ts';

/** More of an example than this shows nothing new. */
const MOST_CHARACTERS = 700;

/** The page about every rule of the checker, as Markdown; `npm run docs` writes it to docs/rules.md. */
export function explainRules(): string {
  const parts = RULE_GROUPS.map(({ title, introduction, rules }) =>
    [`## ${title}`, introduction, ...rules.map(explainRule)].join('\n\n'),
  );
  return `${[INTRODUCTION, list(), ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `<!-- Made by npm run docs from src/checks. Change the rules there. -->

# The rules of the checker

\`npm run check\` holds every file of the archive against these rules. An error keeps the site from being built; a
warning asks for a second look. Names of rules stay as they are, so they can be quoted.

The examples are about Borsetshire, which does not exist. Each is a piece of a file: whatever it does not show is right.`;

function list(): string {
  const rows = RULE_GROUPS.flatMap(({ rules }) =>
    rules.map(
      ({ name, severity, description }) =>
        `| [${name}](#${name}) | ${severity} | ${description.replaceAll('|', '\\|')} |`,
    ),
  );
  return ['| Rule | Kind | In one sentence |', '| --- | --- | --- |', ...rows].join('\n');
}

function explainRule({ name, severity, description, why, bad, good }: ArchiveRuleDoc): string {
  return [
    `### ${name}`,
    `**${severity === 'error' ? 'Error' : 'Warning'}.** ${description}`,
    `Why: ${why}`,
    'Wrong:',
    show(bad),
    'Right:',
    show(good),
  ].join('\n\n');
}

function show(example: string | Example): string {
  const {
    fields,
    without,
    body,
    text,
    savedAs,
    name,
    beside = [],
    files,
    told,
    register,
  } = typeof example === 'string' ? { fields: example } : example;
  const parts = [
    told,
    name !== undefined && `A file called \`${name}\`.`,
    without && `A file without ${without.map((field) => `\`${field}\``).join(' and ')}.`,
    savedAs && `A file saved as ${savedAs}.`,
    files &&
      (files.length > 0
        ? `In the folder of inspections, beside a good file: ${files.map((file) => `\`${file}\``).join(', ')}.`
        : 'In the folder of inspections: good files alone.'),
    register && `In ${register.file}.yml:\n\n${block('yaml', register.text)}`,
    fields && block('yaml', fields),
    body !== undefined && block('markdown', body),
    text !== undefined && text.trim() !== '' && block('markdown', text),
    ...beside.map((each) => `In another file:\n\n${block('yaml', each)}`),
  ];
  return parts.filter((part) => typeof part === 'string').join('\n\n');
}

function block(language: string, text: string): string {
  const own = text.replace(/^\n+|\n+$/g, '');
  const shown = own.length > MOST_CHARACTERS ? `${own.slice(0, MOST_CHARACTERS / 2)}\n… and so on` : own;
  return `~~~~${language}\n${shown}\n~~~~`;
}
