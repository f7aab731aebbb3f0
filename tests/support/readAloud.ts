import type { Locator } from 'playwright-core';

/** One thing that a screen reader says: what it is, and its words. */
export interface Spoken {
  /** "heading", "link", "listitem", "text" … */
  readonly role: string;
  readonly words: string;
}

/**
 * What a screen reader says of a part of a page, in its order, as the browser hands it to assistive technology. Groups
 * without words of their own (lists, paragraphs with links in them) are left out.
 */
export async function readAloud(part: Locator): Promise<Spoken[]> {
  const lines = (await part.ariaSnapshot()).split('\n');
  return lines.flatMap((line) => {
    const [, role = '', named, text] = /^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?[^:]*(?:: ?(.*))?$/.exec(line) ?? [];
    const words = named ?? (text && unquote(text));
    return words ? [{ role, words }] : [];
  });
}

function unquote(text: string): string {
  return text.startsWith('"') ? (JSON.parse(text) as string) : text.replace(/^'(.*)'$/, '$1');
}
