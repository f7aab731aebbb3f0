import { describe, expect, test } from 'vitest';
import { sayNothingFound } from '../../../src/domain/finder/sayNothingFound.ts';

const SPELLING = 'No council found in England. Check the spelling, or type a bigger town nearby.';
const NO_POSTCODE = 'This is no postcode in England. Check it, or type your council, town or district.';
const LETTERS = 'Type the name of your council, town or district with the letters A to Z.';

describe('sayNothingFound', () => {
  test.each([
    ['', 'Type the name of your council, town or district, or your postcode.'],
    ['   ', 'Type the name of your council, town or district, or your postcode.'],
    ['q', 'No name of a council starts like that. Type one more letter.'],
    ['xyzzy', SPELLING],
    ['<b>bold</b>', SPELLING],
    ['<img src=x onerror=alert(1)>', SPELLING],
    ["'; DROP TABLE councils; --", SPELLING],
    ["' OR 1=1 --", SPELLING],
    ['😀', LETTERS],
    ['👨‍👩‍👧‍👦', LETTERS],
    ['لندن', LETTERS],
    ['\u202eמנצ׳סטר', LETTERS],
    ['伦敦', LETTERS],
    ['!?', LETTERS],
    ['90210', NO_POSTCODE],
    ['K1A 0B1', NO_POSTCODE],
    ['D02 AF30', NO_POSTCODE],
    ['RG40 1BNX', NO_POSTCODE],
    ['RG400 1BN', NO_POSTCODE],
  ])('says for %j: %s', (text, sentence) => {
    expect(sayNothingFound(text, true)).toBe(sentence);
  });

  test('says of 10,000 letters that they are too many', () => {
    expect(sayNothingFound('x'.repeat(10_000), true)).toBe(
      'This is too long. Type the name of your council, town or district alone.',
    );
  });

  test('asks for no postcode where none can be looked up', () => {
    expect(sayNothingFound('', false)).toBe('Type the name of your council, town or district.');
    expect(sayNothingFound('RG40 1BN', false)).toBe(
      'We cannot look up postcodes. Type the name of your council, town or district.',
    );
  });
});
