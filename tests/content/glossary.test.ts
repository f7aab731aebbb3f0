import { describe, expect, test } from 'vitest';
import { makeTermFinder } from '../../src/domain/glossary/makeTermFinder.ts';
import { readContent } from '../support/readContent.ts';

const { glossary, inspections, pages } = await readContent();
const find = makeTermFinder(glossary);
const sentences = [
  ...inspections.flatMap((visit) => [
    ...visit.findings.map(({ summary }) => summary),
    ...visit.responses.map(({ summary }) => summary),
    ...visit.followUp.map(({ event }) => event),
    ...visit.context.map(({ summary }) => summary),
  ]),
  ...pages.map(({ body }) => body),
];

describe('the words of the glossary', () => {
  test.each(glossary.map((entry) => [entry.term, entry] as const))('%s is found in each of its forms', (_, entry) => {
    for (const form of [entry.term, entry.expansion ?? entry.term, ...entry.also])
      expect(
        find(`${form} came first.`).map((use) => [use.entry.slug, use.to]),
        form,
      ).toEqual([[entry.slug, form.length]]);
  });

  test('are found in the archive as often as a plain search counts them, where they are small and plain', () => {
    for (const [words, slug] of [
      ['graduated response', 'graduated-approach'],
      ['supported internships', 'supported-internship'],
      ['dynamic support register', 'dynamic-support-register'],
      ['healthy child programme', 'two-year-review'],
      ['EHC plans', 'ehc-plan'],
    ] as const) {
      const plain = sentences.reduce((sum, text) => sum + text.split(words).length - 1, 0);
      const found = sentences.flatMap((text) =>
        find(text).filter(({ entry, from, to }) => entry.slug === slug && text.slice(from, to) === words),
      );
      expect(plain, words).toBeGreaterThan(2);
      expect(found.length, words).toBe(plain);
    }
  });

  test.each([
    ['The ICB must keep up the pace.', ['icb']],
    ['Told the Scrutiny Board that the EHCP was late.', ['ehc-plan']],
    ['Oversight and commissioning of alternative provision', ['alternative-provision']],
    ['The area has special educational needs and/or disabilities (SEND) arrangements.', ['send', 'send']],
    ['The area had to write an accelerated progress plan.', ['accelerated-progress-plan']],
    ['Parents set up the Essex Parent Carer Forum.', []],
  ])('mean what a reader takes them for: %s', (text, slugs) => {
    expect(find(text).map(({ entry }) => entry.slug)).toEqual(slugs);
  });
});
