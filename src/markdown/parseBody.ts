import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { findOverload } from './findOverload.ts';

/**
 * Parts of remark-gfm that are left out: footnotes and tick boxes, which a page here cannot carry, and bare web and
 * email addresses. These take seconds where `[` stands before a long text, and make links that nobody wants to hear;
 * `<https://…>` does without them.
 */
const LEFT_OUT = [
  ...['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall', 'tasklistCheck'],
  ...['wwwAutolink', 'protocolAutolink', 'emailAutolink'],
];

/** Leaves tables and strikethrough of remark-gfm. Its second search for bare addresses, a transform, goes too. */
function trimGfm(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: LEFT_OUT } }];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(trimGfm).freeze();

/**
 * Reads Markdown: CommonMark with tables and ~~strikethrough~~; quotation marks stay as typed.
 * Any text is safe to hand in. One that is over the limits is not parsed: it comes back as a single plain paragraph.
 */
export function parseBody(markdown: string): Root {
  if (findOverload(markdown).length === 0) return parser.parse(markdown);
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }] };
}
