import { describe, expect, test } from 'vitest';
import { readText } from '../../src/archive/readText.ts';

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('readText', () => {
  test('reads UTF-8', () => {
    expect(readText(bytes('Café ‘x’ 🙂'))).toEqual({ text: 'Café ‘x’ 🙂', problems: [] });
  });

  test('takes out a byte order mark, and says that it was there', () => {
    expect(readText(bytes([0xef, 0xbb, 0xbf], 'a'))).toMatchObject({
      text: 'a',
      problems: [{ rule: 'byte-order-mark', fixable: true }],
    });
  });

  test.each([[''], [' \n\t'], ['\u0000\u0000'], ['\ufeff'], ['\ufeff \n']])('calls %j empty', (text) => {
    expect(readText(bytes(text))).toMatchObject({ text: undefined, problems: [{ rule: 'empty-file' }] });
  });

  test.each([
    ['a byte of Windows-1252', bytes('---\nCaf', [0xe9], ' x'), 2, 4],
    ['a character that is cut off', bytes('a\nbc', [0xe2, 0x80]), 2, 3],
    ['a character written with too many bytes', bytes([0xc0, 0xaf], 'x'), 1, 1],
    ['half of a surrogate pair', bytes('a', [0xed, 0xa0, 0x80]), 1, 2],
    ['UTF-16', bytes([0xff, 0xfe, 0x2d, 0x00]), 1, 1],
  ])('refuses %s, and says where', (_what, wrong, line, column) => {
    expect(readText(wrong)).toMatchObject({
      text: undefined,
      problems: [{ rule: 'not-utf8', range: { line, column } }],
    });
  });
});
