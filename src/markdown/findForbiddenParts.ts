import type { Nodes, Root } from 'mdast';
import type { BodyProblem } from './bodyProblem.ts';
import { NO_FOOTNOTES } from './noFootnotes.ts';
import { placeOf } from './placeOf.ts';
import { walk } from './walk.ts';

/** Parts of Markdown that a page here does not carry: HTML, images and footnotes. */
export function findForbiddenParts(root: Root): BodyProblem[] {
  return [...walk(root)].flatMap(({ node }) => {
    const found = judge(node);
    return found ? [{ ...found, ...placeOf(node) }] : [];
  });
}

function judge(node: Nodes): Pick<BodyProblem, 'rule' | 'message'> | undefined {
  if (node.type === 'html') return { rule: 'raw-html', message: sayHtml(node.value) };
  if (node.type === 'image' || node.type === 'imageReference') return NO_IMAGES;
  return node.type === 'definition' && node.identifier.startsWith('^') ? NO_FOOTNOTES : undefined;
}

const NO_IMAGES = {
  rule: 'no-images',
  message: 'Images are not shown here. Say in words what the image shows, or link to a page that has it.',
};

function sayHtml(value: string): string {
  const start = value.trim().split(/\s/, 1)[0] ?? '';
  const shown = start.length > 30 ? `${start.slice(0, 29)}…` : start;
  return `HTML such as “${shown}” is shown as it is typed and not obeyed. Write it as Markdown; to show a < sign, put a backslash before it.`;
}
