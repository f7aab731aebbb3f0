import type { RuleDoc } from '../domain/rule.ts';
import { LIMITS } from './limits.ts';
import { sayNumber } from './sayNumber.ts';

const SENTENCE = 'Inspectors came in March. ';
const PARAGRAPH = SENTENCE.repeat(Math.ceil(LIMITS.paragraph / SENTENCE.length)).trim();
const HALF = SENTENCE.repeat(Math.floor(LIMITS.paragraph / SENTENCE.length / 2)).trim();

/**
 * The rules about size. Four of their examples are as long as the limit that they break: print the first lines only.
 */
export const SIZE_RULES: readonly RuleDoc[] = [
  {
    name: 'body-too-long',
    severity: 'error',
    description: `The text has at most ${sayNumber(LIMITS.characters)} characters and ${sayNumber(LIMITS.lines)} lines.`,
    why: 'Nobody reads a page that long, and a very long text could keep the site from being built.',
    bad: 'Inspectors came in March.\n'.repeat(LIMITS.lines + 1),
    good: 'Inspectors came in March.',
  },
  {
    name: 'paragraph-too-long',
    severity: 'error',
    description: `A paragraph has at most ${sayNumber(LIMITS.paragraph)} characters.`,
    why: 'A paragraph of that length fills several screens of a phone, and slows the reading of the text.',
    bad: PARAGRAPH,
    good: `${HALF}\n\n${HALF}`,
  },
  {
    name: 'table-too-large',
    severity: 'error',
    description: `A table has at most ${LIMITS.tableColumns} columns and ${LIMITS.tableRows} rows.`,
    why: 'A wider or longer table cannot be read on a phone, and a very large one could keep the site from being built.',
    bad: table(LIMITS.tableColumns + 1),
    good: table(3),
  },
  {
    name: 'nesting-too-deep',
    severity: 'error',
    description: `Lists and quotations are inside each other at most ${LIMITS.nesting} deep.`,
    why: 'Each level takes width from a narrow screen, and very deep ones could keep the site from being built.',
    bad: `${'> '.repeat(LIMITS.nesting + 1)}Inspectors came in March.`,
    good: '> Inspectors came in March.',
  },
  {
    name: 'too-many-marks',
    severity: 'error',
    description: `A block has at most ${sayNumber(LIMITS.marksInBlock)} marks such as *, _, [ and \`, and the text ${sayNumber(LIMITS.marks)}.`,
    why: 'Pairing thousands of marks takes so long that the site could not be built.',
    bad: `${'*'.repeat(LIMITS.marksInBlock)}*`,
    good: '**Inspectors** came in March.',
  },
];

function table(columns: number): string {
  const row = (cell: string) => `|${` ${cell} |`.repeat(columns)}`;
  return [row('Year'), row('---'), row('2019')].join('\n');
}
