import type { ElementContent, Root } from 'hast';
import { judgeLink } from './judgeLink.ts';
import { mapElements } from './mapElements.ts';
import { textOf } from './textOf.ts';

/** What a link of the body is read against. */
export interface LinkContext {
  /** Where the site is served from: `/`, or `/send-report-cards/`. */
  readonly base: string;
  /** The ids that the headings of this body have, prefix and all. */
  readonly ids: ReadonlySet<string>;
  readonly prefix: string;
}

/**
 * Keeps the links that are allowed and turns all others into their words. A link to a page of this site gets the base
 * path; one to a heading of this body gets its prefix; one without words shows its address.
 */
export function limitLinks(root: Root, { base, ids, prefix }: LinkContext): void {
  mapElements(root, (element): ElementContent[] => {
    if (element.tagName !== 'a') return [element];
    // The last filter knows the beginnings https: and mailto: in lower case only.
    const href = String(element.properties.href ?? '').replace(/^[a-z]+:/i, (beginning) => beginning.toLowerCase());
    const verdict = judgeLink(href);
    if (verdict === 'http' || verdict === 'refused') return element.children;
    const here = verdict === 'this-page' && ids.has(prefix + href.slice(1));
    const target =
      verdict === 'this-site' ? base.replace(/\/+$/, '') + href : here ? `#${prefix}${href.slice(1)}` : href;
    const children = textOf(element).trim() ? unlink(element.children) : [{ type: 'text' as const, value: href }];
    return [{ type: 'element', tagName: 'a', properties: { href: target }, children }];
  });
}

/** The same without the links in it: `[a <https://b.test>](/c)` has one inside another, which HTML cannot have. */
function unlink(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    const inside = unlink(child.children);
    return child.tagName === 'a' ? inside : [{ ...child, children: inside }];
  });
}
