import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeExcerpt } from '../../../src/domain/search/makeExcerpt.ts';

/** An excerpt as one text, with its marked parts in square brackets. */
function excerpt(text: string, ...places: number[]): string {
  return makeExcerpt(text, places)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

const LONG = Array.from({ length: 200 }, (_, at) => `w${at}`).join(' ');

describe('an excerpt', () => {
  test.each([
    ['Joint commissioning was weak.', [0, 1], '[Joint commissioning] was weak.'],
    ['Waits for “therapies”, too.', [2], 'Waits for “[therapies]”, too.'],
    ['Therapies, therapies!', [0, 1], '[Therapies], [therapies]!'],
    ['No word is marked.', [], 'No word is marked.'],
    ['Out of reach.', [7], 'Out of reach.'],
    ['', [0], ''],
  ])('of “%s” with the words %j is “%s”', (text, places, shown) => {
    expect(excerpt(text, ...places)).toBe(shown);
  });

  test('of a long text is the part with the most of what was looked for, a few words before the first', () => {
    expect(excerpt(LONG, 5, 120, 122)).toMatch(/^… w116 w117 w118 w119 \[w120\] w121 \[w122\] .* w149 …$/);
  });

  test('of a long text without any is its beginning', () => {
    expect(excerpt(LONG)).toMatch(/^w0 w1 .* w33 …$/);
  });

  test('reaches the end of a long text', () => {
    expect(excerpt(LONG, 199)).toMatch(/^… w166 .*\[w199\]$/);
  });

  test('says nothing that the text does not say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(40)), (words, places) => {
        const text = words.join(' ');
        const shown = makeExcerpt(text, places)
          .map((part) => part.text)
          .join('');
        const plain = shown.replace(/^… | …$/g, '');
        expect(text.split(/\s+/).filter(Boolean).join(' ')).toContain(plain);
      }),
    );
  });
});
