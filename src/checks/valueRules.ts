import type { ArchiveRuleDoc } from '../domain/rule.ts';

const finding = (fields: string) => `
findings:
  - { kind: strength, ${fields}, sources: [letter] }
`;

const source = (fields: string) => `
sources:
  - { id: letter, title: Letter to Borsetshire, publisher: Ofsted, ${fields}, type: official-report }
`;

/** Rules about single fields and values, which the schema holds. */
export const valueRules: readonly ArchiveRuleDoc[] = [
  {
    name: 'unknown-field',
    severity: 'error',
    description: 'Every field has a name that we know.',
    why: 'A misspelt name would be passed over in silence, and what it says would be missing from the page.',
    bad: 'finding: []',
    good: 'context: []',
  },
  {
    name: 'missing-field',
    severity: 'error',
    description:
      'The fields that a page cannot do without are there: the council, the framework, the kind of visit, the outcome, the coverage, at least one source.',
    why: 'Without them a card would have a gap where its answer should be.',
    bad: { without: ['outcome'] },
    good: 'outcome: written-statement-of-action',
  },
  {
    name: 'unknown-value',
    severity: 'error',
    description: 'A value that is chosen from a list is one of the list: a council, a theme, an outcome.',
    why: 'A finding with a misspelt theme would be missing where readers look for that theme.',
    bad: finding('theme: local-ofer, summary: Families found the Local Offer easy to use.'),
    good: finding('theme: local-offer, summary: Families found the Local Offer easy to use.'),
  },
  {
    name: 'wrong-kind',
    severity: 'error',
    description: 'Where a list belongs there is a list, and where a group of fields belongs there is a group.',
    why: 'A program cannot guess what was meant.',
    bad: 'inspected: 2019-03-11',
    good: 'inspected: { from: 2019-03-11 }',
  },
  {
    name: 'too-many',
    severity: 'error',
    description: 'Lists have at most as many lines as a reader can use: 200 findings, 60 sources, 50 of anything else.',
    why: 'A card is a summary of a report, not the report.',
    bad: { told: 'A file with 201 findings.' },
    good: { told: 'A file with the 20 findings that matter most.' },
  },
  {
    name: 'date',
    severity: 'error',
    description: 'A date is a day as in 2019-03-11 or a month as in 2019-03, and it exists.',
    why: 'Other programs make 2 March of 30 February, and 1970 of a date that is left open.',
    bad: 'published: 2019-02-30',
    good: 'published: 2019-03-28',
  },
  {
    name: 'text',
    severity: 'error',
    description:
      'Words are on one line, not too long, without spaces at the ends, invisible characters, or letters spoilt on the way.',
    why: 'Invisible characters can turn words round, and break feeds and spreadsheets.',
    bad: finding('theme: local-offer, summary: ""'),
    good: finding('theme: local-offer, summary: Families found the Local Offer easy to use.'),
  },
  {
    name: 'short-name',
    severity: 'error',
    description: 'A short name, such as the id of a source, has only lower-case letters, digits and single hyphens.',
    why: 'Short names become parts of addresses.',
    bad: finding('id: Local Offer!, theme: local-offer, summary: Families found the Local Offer easy to use.'),
    good: finding('id: local-offer, theme: local-offer, summary: Families found the Local Offer easy to use.'),
  },
  {
    name: 'web-address',
    severity: 'error',
    description: 'A web address is whole and begins with https:// (or http:// where there is no other).',
    why: 'A reader must be able to open it, and nothing but a page may open.',
    bad: source('url: "javascript:alert(1)"'),
    good: source('url: https://example.org/letter'),
  },
  {
    name: 'number',
    severity: 'error',
    description: 'A count is a whole number in digits, and not less than 0.',
    why: 'Cards print it.',
    bad: 'significantWeaknesses: { total: two }',
    good: 'significantWeaknesses: { total: 2 }',
  },
];
