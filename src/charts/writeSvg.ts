import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A tag with its quoted attributes; in the words between tags every `<` is escaped already. */
const TAG = /<[^<>"]*(?:"[^"]*"[^<>"]*)*>/g;

/** Writes parts of a drawing so that they are HTML and XML alike. */
export function writeSvg(parts: ElementContent | ElementContent[]): string {
  return (
    toHtml(parts, { space: 'svg', closeEmptyElements: true })
      // HTML lets angle brackets stand in attributes, and this row in words. XML does not, and a name may hold them.
      .replace(TAG, escapeQuoted)
      .replaceAll(']]>', ']]&#x3E;')
  );
}

function escapeQuoted(tag: string): string {
  return tag.replace(/"[^"]*"/g, (value) => value.replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;'));
}
