import { readStrictHtml, type StrictElement } from './readStrictHtml.ts';

/**
 * The elements that may stand in a page, each with its attributes and what these may hold. Written out again here and
 * not taken from the code, so that a slip in one does not excuse itself in the other.
 */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, (value: string) => boolean>>>> = {
  ...Object.fromEntries(
    'p ul li blockquote pre hr br em strong del code table thead tbody tr td'.split(' ').map((name) => [name, {}]),
  ),
  ...Object.fromEntries(
    'h2 h3 h4 h5 h6'.split(' ').map((name) => [name, { id: (id: string) => /^body-[a-z0-9-]+$/.test(id) }]),
  ),
  a: { href: isHarmless },
  ol: { start: (start) => /^\d{1,9}$/.test(start) },
  th: { scope: (scope) => scope === 'col' },
  section: {
    'aria-label': (label) => /^Table \d+/.test(label),
    tabindex: (index) => index === '0',
  },
};

const PHRASING = new Set(['em', 'strong', 'del', 'code', 'a', 'br']);
const ONLY_PHRASING = /^(?:p|h[2-6]|em|strong|del|code|a|pre|th|td)$/;
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;
const SITE = 'https://site.test';

/** Where a browser would go from a page of this site. */
function isHarmless(href: string): boolean {
  const target = new URL(href, `${SITE}/sub/page/`);
  if (target.username || target.password) return false;
  if (target.protocol === 'mailto:') return /^mailto:[^?]+@[^?@]+$/.test(href);
  if (target.protocol !== 'https:') return false;
  if (/^https:\/\//i.test(href)) return true;
  return target.origin === SITE && (/^\/sub\/(?!\/)/.test(href) || href.startsWith('#'));
}

/** What could do harm in the HTML that a body became, rendered for a site at `/sub/`; empty where all is well. */
export function findHarm(html: string): string[] {
  const { elements, text } = readStrictHtml(html);
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  return [
    ...elements.flatMap(judge),
    ...(new Set(ids).size < ids.length ? ['two headings have one id'] : []),
    ...(HIDDEN.test(text) ? ['hidden characters in the text'] : []),
  ];
}

function judge({ name, attributes, inside }: StrictElement): string[] {
  const allowed = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
  if (!allowed) return [`<${name}>`];
  const parent = inside.at(-1) ?? '';
  const wrong = Object.entries(attributes).filter(
    ([attribute, value]) => !(Object.hasOwn(allowed, attribute) && allowed[attribute]?.(value)),
  );
  return [
    ...wrong.map(([attribute, value]) => `<${name} ${attribute}="${value}">`),
    ...(name === 'a' && inside.includes('a') ? ['a link inside a link'] : []),
    ...(name === 'a' && !attributes.href ? ['a link without an address'] : []),
    ...(ONLY_PHRASING.test(parent) && !PHRASING.has(name) ? [`<${name}> inside <${parent}>`] : []),
  ];
}
