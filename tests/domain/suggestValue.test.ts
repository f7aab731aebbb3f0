import { describe, expect, test } from 'vitest';
import { suggestValue } from '../../src/domain/suggestValue.ts';

describe('suggestValue', () => {
  test.each([
    ['unknown-value', 'Local Offer', { text: 'local-offer', certain: true }],
    ['unknown-value', 'local-ofer', { text: 'local-offer', certain: false }],
    ['text', ' words ', { text: 'words', certain: true }],
    ['text', 'Cafe\u0301', { text: 'Café', certain: true }],
    ['date', '11 March 2019', { text: '2019-03-11', certain: true }],
    ['date', '11/03/2019', { text: '2019-03-11', certain: false }],
    ['web-address', 'HTTPS://Example.org/Letter', { text: 'https://example.org/Letter', certain: true }],
    ['web-address', 'www.example.org/letter', { text: 'https://www.example.org/letter', certain: false }],
    ['short-name', 'Letter 1!', { text: 'letter-1', certain: false }],
  ])('%s: "%s"', (rule, value, suggestion) => {
    expect(suggestValue(rule, value, ['local-offer'])).toEqual(suggestion);
  });

  test.each([
    ['text', 'words that are only too long'],
    ['text', ' '],
    ['web-address', 'javascript:alert(1)'],
    ['number', 'two'],
    ['unknown-value', 17],
    ['unknown-value', null],
  ])('%s: nothing is suggested for %s', (rule, value) => {
    expect(suggestValue(rule, value, ['local-offer'])).toBeUndefined();
  });
});
