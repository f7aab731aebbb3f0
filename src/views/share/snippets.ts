/** What somebody copies into a page of their own. */
export interface Snippets {
  readonly frame: string;
  readonly badge: string;
}

/** The whole addresses and the words that snippets are made of. */
export interface SnippetParts {
  readonly name: string;
  readonly card: string;
  readonly frame: string;
  readonly badge: string;
  /** Height of the frame in px; see `frameHeight`. */
  readonly height: number;
}

/** Width that a card in a frame is meant for, in px; it fits 240 px and more. */
export const FRAME_WIDTH = 600;

/**
 * HTML for other sites. The frame may run no script, tells us nothing of the page around it, and is loaded only when a
 * reader comes near it.
 */
export function writeSnippets({ name, card, frame, badge, height }: SnippetParts): Snippets {
  const title = escapeHtml(`SEND report card: ${name}`);
  // No outcome: the badge will follow the next inspection, and what was copied will not.
  const alt = escapeHtml(`Latest SEND inspection of ${name}: the outcome is on its report card`);
  return {
    frame:
      `<iframe src="${escapeHtml(frame)}" title="${title}" width="100%" height="${height}" ` +
      `style="border:1px solid #8c877d;max-width:${FRAME_WIDTH}px" loading="lazy" referrerpolicy="no-referrer" ` +
      'sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>',
    badge:
      `<a href="${escapeHtml(card)}"><img src="${escapeHtml(badge)}" alt="${alt}" ` +
      'style="max-width:100%;height:auto" loading="lazy" referrerpolicy="no-referrer"></a>',
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
