import type { RuleDoc } from '../domain/rule.ts';
import { LINK_RULES } from './linkRules.ts';
import { SIZE_RULES } from './sizeRules.ts';

/** The rules for a Markdown body, as docs/rules.md prints them. Their examples are whole bodies; the tests run them. */
export const BODY_RULES: readonly RuleDoc[] = [
  {
    name: 'raw-html',
    severity: 'error',
    description: 'The text holds no HTML tags.',
    why: 'Tags could change or break the page around the text, so they are shown as typed, which nobody wants to read.',
    bad: 'The letter is <b>important</b>.',
    good: 'The letter is **important**.',
  },
  {
    name: 'no-images',
    severity: 'error',
    description: 'The text holds no images.',
    why: 'An image from elsewhere tells its owner who reads the page, and says nothing to somebody who cannot see it.',
    bad: '![A chart of waiting times](https://example.org/chart.png)',
    good: 'The [chart of waiting times](https://example.org/chart.png) shows that waits grew longer.',
  },
  {
    name: 'no-footnotes',
    severity: 'error',
    description: 'The text holds no footnotes.',
    why: 'Readers on a phone or with a screen reader lose their place when they follow one.',
    bad: 'Waits grew longer.[^1]\n\n[^1]: The letter of May 2019.',
    good: 'Waits grew longer, says the letter of May 2019.',
  },
  {
    name: 'heading-order',
    severity: 'error',
    description: 'Headings begin with ## and go down one level at a time.',
    why: 'Many blind readers find their way by headings. A missing level makes them look for a part that is not there.',
    bad: '## What happened\n\n#### In 2019\n\nInspectors came in March.',
    good: '## What happened\n\n### In 2019\n\nInspectors came in March.',
  },
  {
    name: 'empty-heading',
    severity: 'error',
    description: 'Every heading has words.',
    why: 'A heading without words is announced by a screen reader and then says nothing.',
    bad: '##\n\nInspectors came in March.',
    good: '## What happened\n\nInspectors came in March.',
  },
  {
    name: 'uneven-table',
    severity: 'error',
    description: 'No row of a table has more cells than there are headings.',
    why: 'Markdown leaves out the cells that are too many, and nobody sees that something is missing.',
    bad: '| Year | Plans |\n| - | - |\n| 2019 | 3 | 4 |',
    good: '| Year | Plans | Appeals |\n| - | - | - |\n| 2019 | 3 | 4 |',
  },
  {
    name: 'control-character',
    severity: 'error',
    description: 'The text holds no hidden characters.',
    why: 'Some of them turn words round, so that a reader sees something other than what was checked. Others break feeds.',
    bad: 'The plan was &#x202E;tif&#x202C; for purpose.',
    good: 'The plan was fit for purpose.',
  },
  ...LINK_RULES,
  ...SIZE_RULES,
];
