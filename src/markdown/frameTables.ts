import type { Element, Root } from 'hast';
import { mapElements } from './mapElements.ts';
import { textOf } from './textOf.ts';

/**
 * Puts each table in a region that scrolls on a narrow screen. Somebody without a mouse must be able to reach it to
 * scroll, so it takes the focus, and what takes the focus needs a name: its number and the heading above it.
 */
export function frameTables(root: Root): void {
  let [heading, tables] = ['', 0];
  mapElements(root, (element) => {
    if (/^h[1-6]$/.test(element.tagName)) heading = textOf(element).replace(/[<>]/g, '').trim();
    if (element.tagName === 'th') return [headCell(element)];
    if (element.tagName !== 'table') return [element];
    tables += 1;
    const name = heading ? `Table ${tables}: ${heading}` : `Table ${tables}`;
    const properties = { ariaLabel: name, tabIndex: 0 };
    return [{ type: 'element', tagName: 'section', properties, children: [element] }];
  });
}

/** A heading cell without words, such as the corner of a table, is no heading. */
function headCell(cell: Element): Element {
  return textOf(cell).trim() ? { ...cell, properties: { scope: 'col' } } : { ...cell, tagName: 'td', properties: {} };
}
