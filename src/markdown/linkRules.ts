import type { RuleDoc } from '../domain/rule.ts';

/** The rules about links in a Markdown body. */
export const LINK_RULES: readonly RuleDoc[] = [
  {
    name: 'unsafe-link',
    severity: 'error',
    description: 'A link begins with https://, with / or #, or is mailto: and one email address.',
    why: 'Other addresses can run a program in the reader’s browser, or lead somewhere other than they seem to.',
    bad: 'Read the [letter](javascript:alert).',
    good: 'Read the [letter](https://example.org/letter).',
  },
  {
    name: 'http-link',
    severity: 'warning',
    description: 'A link to another site uses https:// and not http://.',
    why: 'Over http:// others can see and change what is read, so such an address is shown without a link.',
    bad: 'Read the [letter](http://example.org/letter).',
    good: 'Read the [letter](https://example.org/letter).',
  },
  {
    name: 'link-text',
    severity: 'warning',
    description: 'The words of a link say where it leads.',
    why: 'Screen readers can list the links of a page. A list of “here” and “more” helps nobody.',
    bad: 'For the letter click [here](https://example.org/letter).',
    good: 'Read [the letter of May 2019](https://example.org/letter).',
  },
  {
    name: 'bare-address',
    severity: 'warning',
    description: 'An address in the text is a link.',
    why: 'A reader cannot follow an address that is only text, and hearing one read out letter by letter helps nobody.',
    bad: 'The letter is at https://example.org/letter.',
    good: 'Read [the letter](https://example.org/letter), or go to <https://example.org/>.',
  },
  {
    name: 'nested-link',
    severity: 'error',
    description: 'No link stands inside the words of another.',
    why: 'A reader can follow only one of the two, so the inner one is not linked.',
    bad: 'Read [the letter <https://example.org/letter>](/inspections/).',
    good: 'Read [the letter](https://example.org/letter).',
  },
  {
    name: 'missing-definition',
    severity: 'error',
    description: 'A link by name has a line that says where the name leads.',
    why: 'Without that line the square brackets are shown and nothing is linked.',
    bad: 'Read [the letter][letter].',
    good: 'Read [the letter][letter].\n\n[letter]: https://example.org/letter',
  },
  {
    name: 'unreadable-link',
    severity: 'error',
    description: 'The address of a link has no spaces, and its brackets are closed.',
    why: 'Otherwise the brackets and the address are shown and nothing is linked.',
    bad: 'Read [the letter](/a letter).',
    good: 'Read [the letter](/a%20letter).',
  },
];
