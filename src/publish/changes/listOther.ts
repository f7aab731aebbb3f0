import { isDeepStrictEqual } from 'node:util';
import type { Archive, Registers } from '../../domain/archive.ts';

/** The file of each register. */
const FILES: Readonly<Record<keyof Registers, string>> = {
  site: 'site.yml',
  councils: 'councils.yml',
  regions: 'regions.yml',
  frameworks: 'frameworks.yml',
  themeGroups: 'themes.yml',
  glossary: 'glossary.yml',
  postcodes: 'postcodes.yml',
  figures: 'figures.yml',
  guidance: 'guidance.yml',
};

/** The files, other than those of visits, that say something else than before: a name in them stands on many cards. */
export function listOther(before: Archive, after: Archive): string[] {
  const registers = Object.entries(FILES).filter(
    ([name]) => !isDeepStrictEqual(before[name as keyof Registers], after[name as keyof Registers]),
  );
  const [old, now] = [before, after].map(({ pages }) => new Map(pages.map((page) => [page.slug, page])));
  const pages = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].filter(
    (slug) => !isDeepStrictEqual(old?.get(slug), now?.get(slug)),
  );
  return [...registers.map(([, file]) => file), ...pages.map((slug) => `pages/${slug}.md`)];
}
