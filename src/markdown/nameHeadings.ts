import type { Root } from 'hast';
import { mapElements } from './mapElements.ts';
import { textOf } from './textOf.ts';

/** An id longer than this makes an address that nobody can read out. */
const LONGEST = 60;

/**
 * Gives every heading an id made of the prefix and its own words, so that no body can take an id that the page needs.
 * A heading of the first level becomes one of the second, since the page has its title already; all go down by `lowerBy`
 * levels where the body stands under a heading of its own. Answers the ids.
 */
export function nameHeadings(root: Root, prefix: string, lowerBy = 0): Set<string> {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  mapElements(root, (element) => {
    if (!/^h[1-6]$/.test(element.tagName)) return [element];
    element.tagName = `h${Math.min(6, Math.max(2, Number(element.tagName[1])) + lowerBy)}`;
    const name = prefix + slugOf(textOf(element));
    let [id, times] = [name, repeats.get(name) ?? 1];
    while (taken.has(id)) id = `${name}-${++times}`;
    repeats.set(name, times);
    taken.add(id);
    element.properties = { id };
    return [element];
  });
  return taken;
}

function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return slug || 'section';
}
