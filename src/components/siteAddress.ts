import { withBase } from './withBase.ts';

/**
 * Makes addresses that hold wherever a file is read: with the site’s name where that is known, else from the root of the
 * host that it came from.
 */
export function makeAbsolute(site: URL | undefined): (path: string) => string {
  return (path) => (site ? new URL(withBase(path), site).href : withBase(path));
}

/** The address of a path of this site, as others reach it. */
export function siteAddress(path: string): string {
  const { SITE } = import.meta.env;
  return makeAbsolute(SITE ? new URL(SITE) : undefined)(path);
}
