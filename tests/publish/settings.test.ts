import { describe, expect, test } from 'vitest';
import { readSettings, toEnvironment, WrongSetting } from '../../src/publish/settings.ts';

const NOON = new Date('2026-11-22T12:00:00Z');

describe('readSettings', () => {
  test('without any variable the site is made from content/ for today, at the top of an unknown host', () => {
    expect(readSettings({}, NOON)).toEqual({
      contentDir: 'content',
      basePath: '/',
      today: '2026-11-22',
      offline: true,
    });
  });

  test('an empty variable counts as none', () => {
    const empty = {
      CONTENT_DIR: '',
      SITE_URL: '',
      BASE_PATH: '',
      SOURCE_DATE_EPOCH: '',
      REPOSITORY_URL: '',
      OFFLINE: '',
    };
    expect(readSettings(empty, NOON)).toEqual(readSettings({}, NOON));
  });

  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('SITE_URL %s is read as %s', (given, read) => {
    expect(readSettings({ SITE_URL: given }).siteUrl).toBe(read);
  });

  test.each([
    'example.org',
    'http://example.org',
    'ftp://example.org',
    'https://example.org/cards',
    'https://example.org/?a=b',
    'https://me:secret@example.org/',
  ])('SITE_URL %s is refused', (given) => {
    expect(() => readSettings({ SITE_URL: given })).toThrow(WrongSetting);
  });

  test('a path in SITE_URL is sent to BASE_PATH', () => {
    expect(() => readSettings({ SITE_URL: 'https://example.org/cards' })).toThrow('Put the part "/cards" in BASE_PATH');
  });

  test.each([
    ['/', '/'],
    ['/cards', '/cards/'],
    ['/cards/', '/cards/'],
    ['//cards//send/', '/cards/send/'],
  ])('BASE_PATH %s is read as %s', (given, read) => {
    expect(readSettings({ BASE_PATH: given }).basePath).toBe(read);
  });

  test.each(['cards', '/../cards', '/a b', '/a?b', '/<b>'])('BASE_PATH %s is refused', (given) => {
    expect(() => readSettings({ BASE_PATH: given })).toThrow(WrongSetting);
  });

  test('SOURCE_DATE_EPOCH sets the day, in UTC', () => {
    expect(readSettings({ SOURCE_DATE_EPOCH: '1782691199' }, NOON).today).toBe('2026-06-28');
    expect(readSettings({ SOURCE_DATE_EPOCH: '1782691200' }, NOON).today).toBe('2026-06-29');
  });

  test('OFFLINE=off keeps no pages on devices; anything but on and off is refused', () => {
    expect(readSettings({ OFFLINE: 'off' }).offline).toBe(false);
    expect(readSettings({ OFFLINE: 'on' }).offline).toBe(true);
    expect(() => readSettings({ OFFLINE: 'false' })).toThrow('Write on or off.');
  });

  test.each(['yesterday', '-1', '1e9', '99999999999999'])('SOURCE_DATE_EPOCH %s is refused', (given) => {
    expect(() => readSettings({ SOURCE_DATE_EPOCH: given })).toThrow(WrongSetting);
  });

  test('the repository is the one named, else the one that a workflow of GitHub runs in', () => {
    const workflow = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'borsetshire/cards' };
    expect(readSettings(workflow).repositoryUrl).toBe('https://github.com/borsetshire/cards');
    expect(readSettings({ ...workflow, REPOSITORY_URL: 'https://example.org/cards/' }).repositoryUrl).toBe(
      'https://example.org/cards',
    );
  });

  test('a repository that is not a web address is refused', () => {
    expect(() => readSettings({ REPOSITORY_URL: 'javascript:alert(1)' })).toThrow(WrongSetting);
    expect(() => readSettings({ REPOSITORY_URL: 'git@example.org:cards' })).toThrow(WrongSetting);
  });
});

describe('toEnvironment', () => {
  test.each([
    {},
    {
      CONTENT_DIR: 'elsewhere',
      SITE_URL: 'https://example.org',
      BASE_PATH: '/cards/',
      SOURCE_DATE_EPOCH: '1782691200',
      REPOSITORY_URL: 'https://example.org/repository',
      OFFLINE: 'off',
    },
  ])('hands the same settings to another process: %o', (env) => {
    const settings = readSettings(env, NOON);
    expect(readSettings({ GITHUB_SERVER_URL: 'https://github.com', ...toEnvironment(settings) })).toEqual(settings);
  });
});
