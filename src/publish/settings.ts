/** Where the content stands, where the site will be hosted, and which day it is made for. */
export interface Settings {
  /** The folder of the archive, as the person typed it. */
  readonly contentDir: string;
  /** `https://example.org`, without a slash at the end; absent where the address is not known yet. */
  readonly siteUrl?: string;
  /** The path that the site is hosted under; begins and ends with a slash. */
  readonly basePath: string;
  /** The day the site is made for, `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** Where the project's files can be read and mended, for "improve this page". */
  readonly repositoryUrl?: string;
  /** Whether browsers keep pages that were read, for when they are offline. */
  readonly offline: boolean;
  /** The language of the site, by BCP 47; absent for the English that it is written in. */
  readonly language?: string;
  /** Whether a language that no speaker has checked may be tried out. */
  readonly trial?: true;
}

/** A setting that cannot be used; the message says what would be right. */
export class WrongSetting extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings of a build; an empty variable counts as none. Throws WrongSetting. */
export function readSettings(env: Environment = process.env, now: Date = new Date()): Settings {
  const siteUrl = readSiteUrl(env.SITE_URL);
  const repositoryUrl = readRepositoryUrl(env);
  const language = readLanguageCode(env.SITE_LANGUAGE);
  return {
    contentDir: env.CONTENT_DIR || 'content',
    ...(siteUrl && { siteUrl }),
    basePath: readBasePath(env.BASE_PATH),
    today: readDay(env.SOURCE_DATE_EPOCH, now),
    ...(repositoryUrl && { repositoryUrl }),
    offline: readSwitch('OFFLINE', env.OFFLINE),
    ...(language && { language }),
    ...(env.LANGUAGE_TRIAL && { trial: true }),
  };
}

/** The same settings as variables, for a child process: `readSettings(toEnvironment(settings))` gives them back. */
export function toEnvironment(settings: Settings): Record<string, string> {
  return {
    CONTENT_DIR: settings.contentDir,
    SITE_URL: settings.siteUrl ?? '',
    BASE_PATH: settings.basePath,
    SOURCE_DATE_EPOCH: String(Date.parse(settings.today) / 1000),
    REPOSITORY_URL: settings.repositoryUrl ?? '',
    OFFLINE: settings.offline ? 'on' : 'off',
    GITHUB_REPOSITORY: '', // is in REPOSITORY_URL by now
    SITE_LANGUAGE: settings.language ?? '',
    LANGUAGE_TRIAL: settings.trial ? 'yes' : '',
  };
}

function readSiteUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const form = 'Write it as https://example.org, or http://localhost:4321 on your own machine.';
  if (!URL.canParse(text)) throw new WrongSetting(`SITE_URL is "${text}", which is not a web address. ${form}`);
  const { protocol, hostname, pathname, search, hash, username, password, origin } = new URL(text);
  if (protocol !== 'https:' && !(protocol === 'http:' && hostname === 'localhost'))
    throw new WrongSetting(`SITE_URL is "${text}", which does not begin with https://. ${form}`);
  if (pathname !== '/')
    throw new WrongSetting(`SITE_URL is "${text}". Put the part "${pathname}" in BASE_PATH instead.`);
  if (search || hash || username || password)
    throw new WrongSetting(`SITE_URL is "${text}", with more than the name of a site. ${form}`);
  return origin;
}

function readLanguageCode(text: string | undefined): string | undefined {
  if (!text || text === 'en-GB') return undefined;
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(text))
    throw new WrongSetting(`SITE_LANGUAGE is "${text}". Write the code of a language, as in cy or en-GB.`);
  return text;
}

function readBasePath(text: string | undefined): string {
  if (!text) return '/';
  const form = 'Write it as /report-cards/.';
  if (!text.startsWith('/'))
    throw new WrongSetting(`BASE_PATH is "${text}", which does not begin with a slash. ${form}`);
  const parts = text.split('/').filter((part) => part !== '');
  const odd = parts.find((part) => !/^[\w.~-]+$/.test(part) || part === '.' || part === '..');
  if (odd !== undefined) throw new WrongSetting(`BASE_PATH is "${text}", and "${odd}" cannot be part of it. ${form}`);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** SOURCE_DATE_EPOCH is the usual way to fix the day, so that the same input gives the same bytes. */
function readDay(epoch: string | undefined, now: Date): string {
  if (!epoch) return now.toISOString().slice(0, 10);
  const date = new Date(/^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  if (Number.isNaN(date.getTime()))
    throw new WrongSetting(
      `SOURCE_DATE_EPOCH is "${epoch}". Write the seconds since 1 January 1970, as in 1795305600.`,
    );
  return date.toISOString().slice(0, 10);
}

function readRepositoryUrl(env: Environment): string | undefined {
  const hosted = env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY;
  const text = env.REPOSITORY_URL || (hosted ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` : '');
  if (!text) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new WrongSetting(
      `REPOSITORY_URL is "${text}". Write the address where the project's files can be read: https://…`,
    );
  return text.replace(/\/+$/, '');
}

function readSwitch(name: string, text: string | undefined): boolean {
  if (text && text !== 'on' && text !== 'off') throw new WrongSetting(`${name} is "${text}". Write on or off.`);
  return text !== 'off';
}
