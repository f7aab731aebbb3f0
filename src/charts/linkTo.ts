import type { ElementContent } from 'hast';
import { s } from 'hastscript';

/**
 * Parts of a drawing as a link, or as a group where there is nowhere to go; `name` is what it says when read out and
 * when a mouse rests on it. Throws for an address that is neither of this site nor https.
 */
export function linkTo(
  href: string | undefined,
  name: string,
  className: string,
  parts: readonly ElementContent[],
): ElementContent {
  const children = [s('title', name), ...parts];
  if (href === undefined) return s('g', { className }, children);
  const elsewhere = /^\s*(\/\/|[a-z][a-z0-9+.-]*:)/i.test(href) && !href.startsWith('https://');
  if (elsewhere || /\p{Cc}/u.test(href)) {
    throw new RangeError(`"${href}" cannot be linked from a drawing: only pages of this site and https addresses can.`);
  }
  return s('a', { className, href }, children);
}
