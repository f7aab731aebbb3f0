import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/publish/listFiles.ts';
import { readTags, type Tag } from './readPage.ts';
import { TEST_PLACES } from './testSite.ts';

/** A page of the built site. */
export interface SitePage {
  /** As a visitor types it: `/councils/ambridge/`. */
  readonly address: string;
  readonly html: string;
  readonly tags: readonly Tag[];
}

/** The built site that the tests look at. */
export interface BuiltSite {
  readonly folder: string;
  readonly files: readonly string[];
  /** Pages that people read. */
  readonly pages: readonly SitePage[];
  /** Cards that stand inside pages of others: no header, no way to other pages. */
  readonly frames: readonly SitePage[];
  /** Small pages that only send visitors on to one of `pages`. */
  readonly aliases: readonly SitePage[];
}

/** Reads the whole site. Throws where it was not built yet. */
export function readSite(folder: string = TEST_PLACES.outDir): BuiltSite {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}. \`npm test\` builds it before these tests.`);
  const files = listFiles(folder);
  const all = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tags: readTags(html) };
    });
  const frames = all.filter(({ address }) => address.startsWith('/embed/'));
  const aliases = all.filter((page) => sentOnTo(page));
  const pages = all.filter((page) => !frames.includes(page) && !aliases.includes(page));
  return { folder, files, pages, frames, aliases };
}

/** The tags of a page with this name, and with this attribute where one is given. */
export function pick(page: SitePage, name: string, attribute?: string): Tag[] {
  return page.tags.filter((tag) => tag.name === name && (!attribute || attribute in tag.attributes));
}

/** Where a page sends its visitors on to by itself: `0; url=/councils/ambridge/`; undefined for most. */
export function sentOnTo(page: SitePage): string | undefined {
  const refresh = pick(page, 'meta').find(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'refresh');
  return refresh?.attributes.content;
}
