import { expect, test } from 'vitest';
import { normaliseName } from '../../../src/domain/finder/normaliseName.ts';
import { nameCouncil } from '../../../src/domain/search/nameCouncil.ts';

const COUNCILS = [
  { slug: 'north-borset', name: 'North Borset' },
  { slug: 'borset', name: 'Borset' },
  { slug: 'borset-old', name: 'Borset' },
  { slug: 'ambridge-and-penny-hassett', name: 'Ambridge and Penny Hassett' },
];

test.each([
  ['Borset', 'borset'],
  ['borset county council', 'borset'],
  ['Ambridge & Penny Hassett', 'ambridge-and-penny-hassett'],
  ['Borset plans', undefined],
  ['Borse', undefined],
  ['', undefined],
])('“%s” names the council %s', (typed, slug) => {
  expect(nameCouncil(typed, COUNCILS, normaliseName)?.slug).toBe(slug);
});
