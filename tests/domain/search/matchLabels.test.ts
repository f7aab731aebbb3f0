import { expect, test } from 'vitest';
import { matchLabels } from '../../../src/domain/search/matchLabels.ts';

const LABELS = ['Therapies', 'Home-to-school transport', 'Autism and ADHD assessment', 'Children in care'];

test.each([
  ['therapy', ['Therapies']],
  ['school transport', ['Home-to-school transport']],
  ['ADHD transport assessment', ['Autism and ADHD assessment', 'Home-to-school transport']],
  ['children and young people', []],
  ['<b>', []],
])('“%s” fits %j', (words, labels) => {
  expect(matchLabels(words, LABELS, 3)).toEqual(labels);
});

test('no more labels come than were asked for', () => {
  expect(matchLabels('therapies transport', LABELS, 1)).toEqual(['Therapies']);
});
