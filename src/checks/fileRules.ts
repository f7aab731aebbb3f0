import type { ArchiveRuleDoc } from '../domain/rule.ts';

/** A whole file, as small as one can be. */
const FILE = `---
council: borsetshire
framework: local-area-2016
visit: inspection
inspected: { from: 2019-03-11, to: 2019-03-15 }
published: 2019-05-13
outcome: no-written-statement-of-action
coverage: partial
findings:
  - kind: strength
    theme: local-offer
    summary: Families in Café Row found the Local Offer easy to use.
    sources: [letter]
sources:
  - { id: letter, title: Letter to Borsetshire, publisher: Ofsted, url: https://example.org/letter, type: official-report }
---
`;

const swap = (from: string, to: string) => ({ text: FILE.replace(from, () => to) });

/** Rules about files as such, which the reader of files reports before any field is looked at. */
export const fileRules: readonly ArchiveRuleDoc[] = [
  {
    name: 'stray-file',
    severity: 'error',
    description:
      'The folder of inspections holds nothing but plain files that end in .md, and nothing lies beside the folders it belongs in.',
    why: 'Anything else would be left out of the site without a word. A link could show the checker one text and the build another.',
    bad: { files: ['notes.txt'] },
    good: { files: [] },
  },
  {
    name: 'same-name',
    severity: 'error',
    description: 'No two files have names that differ only in capital letters or in how an accent is stored.',
    why: 'They would become the same page, and one visit would vanish.',
    bad: { files: ['Borsetshire-2019-03.md'] },
    good: { files: [] },
  },
  {
    name: 'unreadable-file',
    severity: 'error',
    description: 'Every file can be opened.',
    why: 'A file that cannot be opened cannot be published.',
    bad: { told: 'A file that only its owner may read.' },
    good: { told: 'A file that everybody may read.' },
  },
  {
    name: 'empty-file',
    severity: 'error',
    description: 'A file is not empty.',
    why: 'An empty file would be a page without a word on it.',
    bad: { text: '\n', name: 'borsetshire-2019-03.md' },
    good: { text: FILE },
  },
  {
    name: 'file-too-large',
    severity: 'error',
    description: 'A file has at most 64 KB.',
    why: 'A card is a summary. Very long texts also make the site slow to build and to read.',
    bad: { told: 'A file of 5 MB, with the whole report pasted in.' },
    good: { told: 'A file of 5 KB, with the report as a source.' },
  },
  {
    name: 'not-utf8',
    severity: 'error',
    description: 'A file is saved as UTF-8.',
    why: 'In another encoding accents and quotation marks come out as nonsense.',
    bad: { text: FILE, savedAs: 'Windows-1252' },
    good: { text: FILE, savedAs: 'UTF-8' },
  },
  {
    name: 'byte-order-mark',
    severity: 'error',
    description: 'A file does not begin with the invisible mark that some editors put there.',
    why: 'Many programs then do not see the three hyphens at the start. `npm run check -- --fix` takes the mark out.',
    bad: { text: FILE, savedAs: 'UTF-8 with BOM' },
    good: { text: FILE, savedAs: 'UTF-8' },
  },
  {
    name: 'front-matter-missing',
    severity: 'error',
    description: 'The first line of a file is exactly `---`, and the fields stand below it.',
    why: 'Without them nobody knows which visit the text is about.',
    bad: { text: 'Inspectors came to Borsetshire in March 2019.\n', name: 'borsetshire-2019-03.md' },
    good: { text: FILE },
  },
  {
    name: 'front-matter-open',
    severity: 'error',
    description: 'A second line that is exactly `---` stands below the last field.',
    why: 'Without it the text of the page would be read as fields.',
    bad: { text: FILE.replace(/---\n$/, ''), name: 'borsetshire-2019-03.md' },
    good: { text: FILE },
  },
  {
    name: 'front-matter-twice',
    severity: 'error',
    description: 'A file has one set of fields.',
    why: 'The second set would be printed on the page as text, and its visit would be missing.',
    bad: { text: `${FILE}---\ncouncil: felpersham\nvisit: inspection\n---\n`, name: 'borsetshire-2019-03.md' },
    good: { text: FILE },
  },
  {
    name: 'front-matter-code',
    severity: 'error',
    description: 'The fields are never a program.',
    why: 'Other tools would run such a program on the machine of whoever checks a contribution. Here it is refused and not run.',
    bad: { text: '---js\n{ council: "borsetshire" }\n---\n', name: 'borsetshire-2019-03.md' },
    good: { text: FILE },
  },
  {
    name: 'front-matter-too-large',
    severity: 'error',
    description: 'The fields of a file take at most 16 KB.',
    why: 'That is more than the longest report needs. Without a limit one file could keep the checker busy for minutes.',
    bad: { told: 'Two hundred findings of four lines each.' },
    good: { told: 'The findings that matter to families.' },
  },
  {
    name: 'front-matter-form',
    severity: 'error',
    description:
      'The fields can be read: a name, a colon, a space and a value, with the same indentation for things of the same kind.',
    why: 'Where a program must guess, it may guess wrong.',
    bad: {
      ...swap('title: Letter to Borsetshire,', 'title: Inspection: Borsetshire,'),
      name: 'borsetshire-2019-03.md',
    },
    good: swap('title: Letter to Borsetshire,', 'title: "Inspection: Borsetshire",'),
  },
  {
    name: 'field-twice',
    severity: 'error',
    description: 'No field stands twice in the same place.',
    why: 'One of the two values would be lost, and nobody could say which.',
    bad: { ...swap('coverage: partial', 'coverage: partial\ncoverage: full'), name: 'borsetshire-2019-03.md' },
    good: { text: FILE },
  },
  {
    name: 'special-sign',
    severity: 'error',
    description: 'No value begins with `&`, `*` or `!`, and no field is called `<<`.',
    why: 'These signs make one value stand for another, which programs understand in different ways.',
    bad: { ...swap('[letter]', '[*letter]'), name: 'borsetshire-2019-03.md' },
    good: { text: FILE },
  },
  {
    name: 'too-deep',
    severity: 'error',
    description: 'Nothing is indented, or in brackets, more than eight levels deep.',
    why: 'No field of ours is. Very deep texts are made to overcome the programs that read them.',
    bad: { ...swap('[letter]', '[[[[[[[[[letter]]]]]]]]]'), name: 'borsetshire-2019-03.md' },
    good: { text: FILE },
  },
  {
    name: 'read-two-ways',
    severity: 'error',
    description: 'Every value means the same to every program that reads the file.',
    why: 'To one program 017 is 17 and to another 15; `yes` is a word or a yes. The card would depend on who made it.',
    bad: { ...swap('title: Letter to Borsetshire', 'title: 1:30'), name: 'borsetshire-2019-03.md' },
    good: swap('title: Letter to Borsetshire', 'title: "1:30"'),
  },
];
