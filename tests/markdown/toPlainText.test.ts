import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../src/markdown/toPlainText.ts';
import { body } from './arbitraryBody.ts';

describe('the words of a body', () => {
  test.each([
    ['## A *b*\n\nc [d](https://e.test)  \nf', 'A b c d f'],
    ['- a\n- b\n\n> c', 'a b c'],
    ['| a | b |\n| - | - |\n| c | d |', 'a b c d'],
    ['a <b>c</b>\n\n<div>\nd', 'a <b>c</b> <div> d'],
    ['## a <b>c</b>', 'a <b>c</b>'],
    ['![a](b) `c`\n\n    d', 'a c d'],
    ['a\u202eb &lt;c&gt;', 'ab <c>'],
    ['', ''],
  ])('of %j are %j', (markdown, words) => {
    expect(toPlainText(markdown)).toBe(words);
  });

  test('stand on one line, with nothing hidden', () => {
    fc.assert(
      fc.property(body, (markdown) => {
        expect(toPlainText(markdown)).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });
});
