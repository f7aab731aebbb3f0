import { nameHidden } from './hiddenCharacters.ts';

/**
 * What may be done with the address of a link. `http` is harmless but can be listened to and changed on its way;
 * `refused` is everything that is not known to be harmless.
 */
export type LinkVerdict = 'web' | 'this-site' | 'this-page' | 'mail' | 'http' | 'refused';

/** A dot segment, also written as %2e, climbs out of the folder that the site is served from. */
const CLIMBS = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;
/** One address and nothing after it: a question mark would begin other receivers or words of the letter. */
const MAIL = /^mailto:[\w.+'~-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;

/**
 * Judges an address that is already decoded: `&#106;` and backslash escapes undone, as the parser hands it over.
 * Only four forms are let through, so no list of dangerous ones can be incomplete.
 */
export function judgeLink(url: string): LinkVerdict {
  // A browser drops tabs and line ends, and reads a backslash as a slash.
  if (/[\s\\<>"]/.test(url) || nameHidden(url)) return 'refused';
  if (url.startsWith('#')) return 'this-page';
  if (url.startsWith('/')) return isPathHere(url) ? 'this-site' : 'refused';
  if (/^https?:\/\//i.test(url)) return isPlainAddress(url) ? (/^https:/i.test(url) ? 'web' : 'http') : 'refused';
  return MAIL.test(url) ? 'mail' : 'refused';
}

function isPathHere(url: string): boolean {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  return !path.includes('//') && !CLIMBS.test(path);
}

/** With a host, and without the name and password that can make one site look like another. */
function isPlainAddress(url: string): boolean {
  if (!/^https?:\/\/[^/?#@[\]]+(?:[/?#]|$)/i.test(url) || !URL.canParse(url)) return false;
  const { hostname, username, password } = new URL(url);
  return hostname !== '' && username === '' && password === '';
}
