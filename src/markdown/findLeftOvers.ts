import type { Root, Text } from 'mdast';
import type { Range } from '../domain/problem.ts';
import type { BodyProblem } from './bodyProblem.ts';
import { NO_FOOTNOTES } from './noFootnotes.ts';
import { placeOf, typedText } from './placeOf.ts';
import { walk } from './walk.ts';

/**
 * The end of `[words][label]`, the whole of `[^1]`, and the middle of `[words](address`. Each stays in the text only
 * where the parser found no definition, or no address that it could read.
 */
const LEFT_OVER = /(?<!\\)(?:\]\[((?:\\.|[^\\[\]])*)\]|\[(\^(?:\\.|[^\\[\]\s])+)\]|\]\()/g;

/** Links that stay as typed, brackets and all, because something about them is missing or cannot be read. */
export function findLeftOvers(root: Root, markdown: string): BodyProblem[] {
  return [...walk(root)].flatMap(({ node }) => {
    if (node.type !== 'text') return [];
    const typed = typedText(node, markdown);
    return [...typed.matchAll(LEFT_OVER)].map((match) => ({
      ...explain(match[1], match[2]),
      ...placeWithin(node, typed, match.index, match[0].length),
    }));
  });
}

function explain(label: string | undefined, footnote: string | undefined): Pick<BodyProblem, 'rule' | 'message'> {
  if (footnote !== undefined) return NO_FOOTNOTES;
  if (label === undefined) {
    const message =
      'This link cannot be read. Its address has a space, which is written %20, or a bracket is missing. To show square brackets before round ones, put a backslash between them.';
    return { rule: 'unreadable-link', message };
  }
  const name = label.trim() || 'name';
  const message = `No line in this text says where “${name}” leads. Add a line such as [${name}]: https://…, or write the address in round brackets.`;
  return { rule: 'missing-definition', message };
}

/** The place of a match on one line of a text node. */
function placeWithin(node: Text, typed: string, at: number, length: number): Range {
  const start = placeOf(node);
  const before = typed.slice(0, at).split(/\r\n?|\n/);
  const line = start.line + before.length - 1;
  const column = (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0);
  const inside = typed.slice(at, at + length).split(/\r\n?|\n/);
  const endColumn = (inside.length === 1 ? column : 1) + (inside.at(-1)?.length ?? 0);
  return { line, column, endLine: line + inside.length - 1, endColumn };
}
