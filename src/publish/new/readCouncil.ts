import type { Council } from '../../domain/council.ts';
import { buildIndex } from '../../domain/finder/buildIndex.ts';
import { findCouncils } from '../../domain/finder/findCouncils.ts';
import { readIndex } from '../../domain/finder/readIndex.ts';
import type { Region } from '../../domain/registers.ts';
import type { Read } from './readAnswer.ts';

/** How many are offered where several may be meant. */
const MOST = 4;

/** A council by its short name, or by whatever the finder of the website knows it by. */
export function readCouncil(said: string, councils: readonly Council[], regions: readonly Region[]): Read {
  if (councils.some(({ slug }) => slug === said)) return { value: said };
  const found = findCouncils(said, readIndex(buildIndex(councils, regions, [])), MOST);
  const [best, ...rest] = found;
  if (!best) return { problem: `No council is known as "${said}". Short names are in content/councils.yml.` };
  const { slug, name } = best.entry;
  if (best.fit === 'exact' && rest.every(({ fit }) => fit !== 'exact'))
    return { value: slug, note: `That is ${name}.` };
  return { problem: `Which one? Type its short name: ${found.map(({ entry }) => entry.slug).join(', ')}.` };
}
