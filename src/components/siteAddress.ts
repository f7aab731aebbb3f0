import { withBase } from './withBase.ts';

/** The full address of a path of the site; only the path below the base where the site knows no address of its own. */
export function siteAddress(path: string): string {
  const { SITE } = import.meta.env;
  return SITE ? new URL(withBase(path), SITE).href : withBase(path);
}
