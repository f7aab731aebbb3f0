import { findUnknown } from '../../domain/search/findUnknown.ts';
import type { Found, FoundText } from './pagefind.ts';

/** Whether the index took a word for another that begins like it: then none of the texts has it. */
export function isMistaken(
  words: string,
  entries: readonly { readonly found: Pick<Found, 'words'> }[],
  texts: readonly FoundText[],
): boolean {
  const seen = texts.flatMap(({ content, meta: { title = '', names = '' } }, at) => {
    const own = content.split(' ');
    return [...(entries[at]?.found.words ?? []).map((place) => own[place] ?? ''), title, names];
  });
  return texts.length > 0 && findUnknown(words, seen).length > 0;
}
