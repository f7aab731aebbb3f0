import type { Options } from 'rehype-sanitize';

/** The elements that a body may become, and their attributes. All else is taken out, its words kept. */
export const SAFE_SCHEMA: Options = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['em', 'strong', 'del', 'code', 'a', 'section', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href'],
    ol: ['start'],
    th: [['scope', 'col']],
    section: ['ariaLabel', ['tabIndex', 0]],
    ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((heading) => [heading, ['id']])),
  },
  protocols: { href: ['https', 'mailto'] },
  ancestors: {
    li: ['ol', 'ul'],
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  // Ids get their prefix from nameHeadings, which also keeps them apart.
  clobber: [],
  strip: [],
  allowComments: false,
  allowDoctypes: false,
};
