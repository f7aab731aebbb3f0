import type { Heading, Root } from 'mdast';
import type { BodyProblem } from './bodyProblem.ts';
import { placeOf, typedText } from './placeOf.ts';
import { walk } from './walk.ts';
import { wordsOf } from './wordsOf.ts';

/** Headings that leave out a level, repeat the level of the page's title, or have no words. */
export function findHeadingProblems(root: Root, markdown: string): BodyProblem[] {
  const problems: BodyProblem[] = [];
  let before = 1;
  for (const { node } of walk(root)) {
    if (node.type !== 'heading') continue;
    if (wordsOf(node).trim() === '') {
      const message = 'This heading has no words. Write some, or take it out.';
      problems.push({ rule: 'empty-heading', ...placeOf(node), message });
    }
    const deepest = before + 1;
    if (node.depth === 1) {
      const message = 'One # is for the title of the page, which stands above this text. Begin headings here with ##.';
      problems.push({ rule: 'heading-order', ...placeOf(node), message, ...rewrite(node, markdown, 2) });
    } else if (node.depth > deepest) {
      const message = `This heading skips a level. Begin it with ${'#'.repeat(deepest)} instead of ${'#'.repeat(node.depth)}.`;
      problems.push({ rule: 'heading-order', ...placeOf(node), message, ...rewrite(node, markdown, deepest) });
    }
    before = Math.max(node.depth, 2);
  }
  return problems;
}

/** The heading at another level; a heading underlined with === or --- gets # marks if it is one line long. */
function rewrite(node: Heading, markdown: string, depth: number): { suggestion?: string } {
  const hashes = '#'.repeat(depth);
  const typed = typedText(node, markdown);
  if (/^#/.test(typed)) return { suggestion: typed.replace(/^#+/, hashes) };
  const [words, , ...more] = typed.split(/\r\n?|\n/);
  return more.length > 0 ? {} : { suggestion: `${hashes} ${words?.trim() ?? ''}` };
}
