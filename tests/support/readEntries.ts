import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fragment, readFragment } from '../../src/publish/readFragment.ts';

/** Every entry of the search index of a site. */
export function readEntries(site: string): Fragment[] {
  const folder = join(site, 'pagefind/fragment');
  return readdirSync(folder).map((file) => readFragment(readFileSync(join(folder, file))));
}
