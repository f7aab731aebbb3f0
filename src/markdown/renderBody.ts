import type { Element, Nodes, Root, Text } from 'hast';
import type { Html, Image, ImageReference, Nodes as MarkdownNodes } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { frameTables } from './frameTables.ts';
import { dropHidden } from './hiddenCharacters.ts';
import { limitLinks } from './limitLinks.ts';
import { nameHeadings } from './nameHeadings.ts';
import { parseBody } from './parseBody.ts';
import { SAFE_SCHEMA } from './safeSchema.ts';

/** How a body is fitted into its page. */
export interface RenderOptions {
  /** Where the site is served from: `/`, or `/send-report-cards/`. Links that begin with / get it. */
  readonly base: string;
  /** Begins the id of every heading, so that it meets no id of the page; `body-` unless another is given. */
  readonly headingPrefix?: string;
  /** By how many levels its headings go down, where it stands below a heading of the page; 0 unless another is given. */
  readonly lowerBy?: number;
}

const toText = (value: string): Text => ({ type: 'text', value });

/** HTML shows as it was typed; an image shows as its description. */
const handlers: Options['handlers'] = {
  html(_state, node: Html, parent: MarkdownNodes | undefined): Element | Text {
    const text = toText(node.value);
    const standsAlone = parent?.type === 'root' || parent?.type === 'blockquote' || parent?.type === 'listItem';
    return standsAlone ? { type: 'element', tagName: 'p', properties: {}, children: [text] } : text;
  },
  image: (_state, node: Image) => toText(node.alt ?? ''),
  imageReference: (_state, node: ImageReference) => toText(node.alt ?? ''),
};

const toHtmlTree = unified().use(remarkRehype, { handlers }).freeze();
const toHtml = unified().use(rehypeSanitize, SAFE_SCHEMA).use(rehypeStringify).freeze();

/**
 * Turns a Markdown body into HTML that is harmless whatever the body holds, also where the checker would refuse it:
 * tags become text, images their descriptions, and links of an unknown kind their words.
 */
export function renderBody(markdown: string, { base, headingPrefix = 'body-', lowerBy = 0 }: RenderOptions): string {
  const tree: Root = toHtmlTree.runSync(parseBody(markdown));
  dropHiddenIn(tree);
  const ids = nameHeadings(tree, headingPrefix, lowerBy);
  frameTables(tree);
  limitLinks(tree, { base, ids, prefix: headingPrefix });
  return toHtml.stringify(toHtml.runSync(tree));
}

function dropHiddenIn(node: Nodes): void {
  if (node.type === 'text') node.value = dropHidden(node.value);
  if ('children' in node) for (const child of node.children) dropHiddenIn(child);
}
