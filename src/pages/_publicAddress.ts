import { withBase } from '../components/withBase.ts';
import { readSettings } from '../publish/settings.ts';

const { siteUrl = '' } = readSettings();

/** An address of the site for others: whole where it is known where the site will be hosted, else from the first slash on. */
export function publicAddress(path: string): string {
  return siteUrl + withBase(path);
}
