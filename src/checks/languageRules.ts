import type { ArchiveRuleDoc, Example } from '../domain/rule.ts';

const HEAD = 'language: { code: cy, name: Cymraeg, direction: ltr }\n';
const CHECKED = 'checked: { by: A speaker who is a teacher, date: 2026-11-01 }\n';

const language = (text: string, head = `${HEAD}${CHECKED}`): Example => ({
  register: { file: 'languages/cy', text: `${head}${text}` },
});

/** Rules about files of languages, which an archive may do without. */
export const languageRules: readonly ArchiveRuleDoc[] = [
  {
    name: 'language-code',
    severity: 'error',
    description: 'A file of a language is named for the code of that language.',
    why: 'Browsers and screen readers go by the code. Builds find the file by it.',
    bad: language('', HEAD.replace('cy', 'welsh') + CHECKED),
    good: language(''),
  },
  {
    name: 'language-unchecked',
    severity: 'warning',
    description: 'A language is published only when a speaker has checked it.',
    why: 'A parent must be able to trust each word. A wrong word for an outcome would say something untrue of a council.',
    bad: language('', HEAD),
    good: language(''),
  },
  {
    name: 'language-checker',
    severity: 'error',
    description: 'Who has checked a language is told by a role and not by a name.',
    why: 'What matters is that a speaker read it. Nobody has to stand here with their name.',
    bad: language('', `${HEAD}checked: { by: Mrs Jane Doe, date: 2026-11-01 }\n`),
    good: language(''),
  },
  {
    name: 'language-message',
    severity: 'error',
    description: 'A language translates texts that the site says.',
    why: 'A text that was worded anew would stand there in English, and nobody would notice.',
    bad: language('furniture:\n  What went well: Beth weithiodd\n'),
    good: language('furniture:\n  What worked well: Beth weithiodd\n'),
  },
  {
    name: 'language-placeholder',
    severity: 'error',
    description: 'A translation has the placeholders of the English, as in `{council}`.',
    why: 'The name of a council, a number or a date stands there. Without it the sentence says less, or shows braces.',
    bad: language('plurals:\n  "{count} visits": { other: ymweliad }\n'),
    good: language('plurals:\n  "{count} visits": { other: "{count} ymweliad" }\n'),
  },
];
