import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { findOverload } from './findOverload.ts';

/**
 * Leaves tables, strikethrough and bare web addresses of remark-gfm, and takes out what a page here cannot carry:
 * footnotes and tick boxes. Its second search for bare addresses goes too: it takes nine seconds for `-_.` repeated.
 */
function trimGfm(this: Processor): void {
  const data = this.data();
  const disable = { null: ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall', 'tasklistCheck'] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable }];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(trimGfm).freeze();

/**
 * Reads Markdown: CommonMark with tables, ~~strikethrough~~ and bare web addresses; quotation marks stay as typed.
 * Any text is safe to hand in. One that is over the limits is not parsed: it comes back as a single plain paragraph.
 */
export function parseBody(markdown: string): Root {
  if (findOverload(markdown).length === 0) return parser.parse(markdown);
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }] };
}
