import { dropHidden } from './hiddenCharacters.ts';
import { parseBody } from './parseBody.ts';
import { walk } from './walk.ts';
import { wordsOf } from './wordsOf.ts';

/** The parts that hold words and no other parts. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** The words of a body on one line, for excerpts, search and feeds. It is text, not HTML: escape it where it is shown. */
export function toPlainText(markdown: string): string {
  const blocks = [...walk(parseBody(markdown))].flatMap(({ node, ancestors }) => {
    if (BLOCKS.has(node.type)) return [wordsOf(node)];
    const insideBlock = ancestors.some(({ type }) => BLOCKS.has(type));
    return node.type === 'html' && !insideBlock ? [node.value] : [];
  });
  return dropHidden(blocks.join(' ')).replace(/\s+/g, ' ').trim();
}
