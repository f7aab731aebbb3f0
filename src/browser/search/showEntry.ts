import { makeExcerpt } from '../../domain/search/makeExcerpt.ts';
import type { Entry } from './answer.ts';
import type { Rows } from './openIndex.ts';
import type { FoundText } from './pagefind.ts';

/** An entry as a list item, made of text nodes alone: a text can hold anything that a page holds. */
export function showEntry(entry: Entry | undefined, text: FoundText, rows: Rows | undefined): HTMLLIElement {
  const words = entry?.found.words ?? [];
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  const place = findPlace(text, words);
  link.href = place ? `${text.url}#${place.id}` : text.url;
  link.textContent = [text.meta.title ?? text.url, place?.text].filter(Boolean).join(': ');
  heading.append(link);
  const excerpt = document.createElement('p');
  excerpt.append(...makeExcerpt(text.content, words).map(({ text: piece, marked }) => mark(piece, marked)));
  item.append(...findMark(rows, entry?.row), heading, excerpt);
  return item;
}

function mark(text: string, marked: boolean): string | HTMLElement {
  if (!marked) return text;
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

/** The heading under which the first found word stands, on pages that have some. */
function findPlace({ anchors = [], meta }: FoundText, [first]: readonly number[]) {
  if (first === undefined) return undefined;
  return anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text && text !== meta.title)
    .findLast(({ location }) => location <= first);
}

/** The shape of a finding, from the templates of the page; nothing for other entries. */
function findMark(rows: Rows | undefined, row: number | undefined): Node[] {
  if (!rows || row === undefined) return [];
  for (const facet of ['formal', 'kind'] as const) {
    const { values, rows: numbers } = rows.file.columns[facet];
    const value = values[(numbers[row] ?? 0) - 1];
    const template = document.querySelector<HTMLTemplateElement>(`template[data-search-mark="${value}"]`);
    if (template) return [template.content.cloneNode(true)];
  }
  return [];
}
