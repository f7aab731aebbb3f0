import { expect, test } from 'vitest';
import { readSiteLanguage } from '../../src/publish/readSiteLanguage.ts';
import { readSettings, toEnvironment, WrongSetting } from '../../src/publish/settings.ts';
import { makeFolder } from '../support/makeFolder.ts';

const HEAD = 'language: { code: cy, name: Cymraeg, direction: ltr }\n';
const CHECKED = 'checked: { by: A speaker, date: 2026-11-01 }\n';

const read = (text: string, env: Record<string, string> = {}) =>
  readSiteLanguage(
    readSettings({ CONTENT_DIR: makeFolder({ 'languages/cy.yml': text }), SITE_LANGUAGE: 'cy', ...env }),
  );

test.each([undefined, '', 'en-GB'])('SITE_LANGUAGE %j is the English that the site is written in', (code) => {
  expect(readSiteLanguage(readSettings({ SITE_LANGUAGE: code }))).toBeUndefined();
});

test('a language that a speaker has checked is read', () => {
  expect(read(HEAD + CHECKED)?.language.name).toBe('Cymraeg');
});

test('a language without a check is refused, unless somebody tries it out', () => {
  expect(() => read(HEAD)).toThrow(/No speaker has checked .*cy\.yml.*LANGUAGE_TRIAL=yes/);
  expect(read(HEAD, { LANGUAGE_TRIAL: 'yes' })?.language.code).toBe('cy');
});

test.each([
  [{ SITE_LANGUAGE: 'fr' }, 'there is no file'],
  [{ SITE_LANGUAGE: '../cy' }, 'Write the code of a language'],
])('%j is refused', (env, says) => {
  expect(() => read(HEAD + CHECKED, env)).toThrow(WrongSetting);
  expect(() => read(HEAD + CHECKED, env)).toThrow(says);
});

test('a file that cannot be read as a language is refused', () => {
  expect(() => read('language: [')).toThrow('cannot be used');
});

test('a child process gets the same language', () => {
  const settings = readSettings({ SITE_LANGUAGE: 'cy', LANGUAGE_TRIAL: 'yes', SOURCE_DATE_EPOCH: '1795305600' });
  expect(readSettings(toEnvironment(settings))).toEqual(settings);
  expect(settings).toMatchObject({ language: 'cy', trial: true });
});
