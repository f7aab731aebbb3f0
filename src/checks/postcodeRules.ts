import type { ArchiveRuleDoc, Example } from '../domain/rule.ts';

const list = (lines: string, shared = ''): Example => ({
  register: {
    file: 'postcodes',
    text: `asOf: 2025-11
source: { title: Postcodes, publisher: Borsetshire, url: https://example.org/postcodes }
attribution: Contains data of Borsetshire.
${shared}outcodes:
${lines}`,
  },
});

/** Rules about postcodes.yml, which an archive may do without. */
export const postcodeRules: readonly ArchiveRuleDoc[] = [
  {
    name: 'postcode-form',
    severity: 'error',
    description: 'A line of the postcodes names an outcode, and the council that serves it or the parts of it.',
    why: 'Somebody who types a postcode would be led nowhere.',
    bad: list('  BO1: "1aa borsetshire, 5BB felpersham"'),
    good: list('  BO1: "1AA borsetshire, 5BB felpersham"'),
  },
  {
    name: 'postcode-order',
    severity: 'error',
    description: 'The parts of an outcode stand in the order of the second halves of postcodes, each once.',
    why: 'A postcode belongs to the last part that begins before it. Out of order, one part would hide another.',
    bad: list('  BO1: "5BB felpersham, 1AA borsetshire"'),
    good: list('  BO1: "1AA borsetshire, 5BB felpersham"'),
  },
  {
    name: 'postcode-council',
    severity: 'error',
    description: 'A council that serves postcodes exists now.',
    why: 'Somebody who types a postcode wants the council of today.',
    bad: list('  BO1: ambridge'),
    good: list('  BO1: borsetshire'),
  },
  {
    name: 'postcode-shared',
    severity: 'error',
    description: 'An outcode that is shared with Wales or Scotland is in the list of outcodes too.',
    why: 'It is there to add a word of care to an answer. Without an answer it would never be seen.',
    bad: list('  BO1: borsetshire', 'shared: { wales: [BO2] }\n'),
    good: list('  BO1: borsetshire', 'shared: { wales: [BO1] }\n'),
  },
];
