import type { Root } from 'mdast';
import type { BodyProblem } from './bodyProblem.ts';
import { placeOf } from './placeOf.ts';
import { walk } from './walk.ts';

/** Rows with more cells than the headings of their table: Markdown drops the cells that are too many, without a word. */
export function findUnevenTables(root: Root): BodyProblem[] {
  return [...walk(root)].flatMap(({ node }) => {
    if (node.type !== 'table') return [];
    const columns = node.children[0]?.children.length ?? 0;
    return node.children
      .filter((row) => row.children.length > columns)
      .map((row) => {
        const message = `This row has ${row.children.length} cells, but the table has ${columns} headings, so the last are not shown. Add headings, or put a backslash before a | that belongs to the words.`;
        return { rule: 'uneven-table', ...placeOf(row), message };
      });
  });
}
