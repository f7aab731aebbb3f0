import { describe, expect, test } from 'vitest';
import { say } from '../../src/language/say.ts';
import { sayCount } from '../../src/language/sayCount.ts';
import { type SiteLanguage, siteLanguage } from '../../src/language/siteLanguage.ts';
import { translate, translateCount } from '../../src/language/translate.ts';

const welsh: SiteLanguage = {
  code: 'cy',
  direction: 'ltr',
  furniture: {
    'What worked well': 'Beth weithiodd',
    'Visits to {council} in {year}': '{year}: ymweliadau â {council}',
    Later: '',
    '{count} day': '{count} diwrnod',
    '{count} days': '{count} o ddiwrnodau',
  },
  plurals: { '{count} visits': { two: '{count} ymweliad (dau)', other: '{count} ymweliad' } },
};

describe('a text', () => {
  test('stands in the language where that has it, with its placeholders where the language wants them', () => {
    expect(translate(welsh, 'What worked well')).toBe('Beth weithiodd');
    expect(translate(welsh, 'Visits to {council} in {year}', { council: 'Ambridge', year: 2019 })).toBe(
      '2019: ymweliadau â Ambridge',
    );
  });

  test.each(['Later', 'How we work'])('"%s" stands in English where the language leaves it empty or out', (english) => {
    expect(translate(welsh, english)).toBe(english);
  });

  test('keeps a value that looks like a placeholder or a pattern of replacement as it is', () => {
    expect(translate(welsh, 'About {council}', { council: '{year} $& $1' })).toBe('About {year} $& $1');
  });

  test('keeps braces for which there is no value, so that a test finds them', () => {
    expect(translate(welsh, 'About {council}')).toBe('About {council}');
  });
});

describe('a number of things', () => {
  test.each([
    [1, '1 visit', '1 ymweliad'],
    [2, '2 visits', '2 ymweliad (dau)'],
    [3, '3 visits', '3 ymweliad'],
  ])('%i is "%s" in English and "%s" in a language with forms of its own', (count, english, own) => {
    expect(sayCount('{count} visit', '{count} visits', count)).toBe(english);
    expect(translateCount(welsh, '{count} visit', '{count} visits', count)).toBe(own);
  });

  test.each([
    [1, '1 diwrnod'],
    [5, '5 o ddiwrnodau'],
  ])('%i uses the two forms of English where a language has no more', (count, own) => {
    expect(translateCount(welsh, '{count} day', '{count} days', count)).toBe(own);
  });
});

test('the code itself speaks English, with nothing translated', () => {
  expect(siteLanguage).toEqual({ code: 'en-GB', direction: 'ltr', furniture: {}, plurals: {} });
  expect(say('What worked well')).toBe('What worked well');
});
