import type { Nodes, Root } from 'mdast';
import type { BodyProblem } from './bodyProblem.ts';
import { LIMITS } from './limits.ts';
import { placeOf, typedText } from './placeOf.ts';
import { sayNumber } from './sayNumber.ts';
import { walk } from './walk.ts';

/** Paragraphs, tables and nesting beyond the limits, measured on the parsed text. */
export function findOversizedBlocks(root: Root, markdown: string): BodyProblem[] {
  return [...walk(root)].flatMap(({ node, ancestors }) => {
    const problem = (rule: string, message: string): BodyProblem[] => [{ rule, ...placeOf(node), message }];
    if (node.type === 'paragraph') {
      const length = typedText(node, markdown).length;
      return length > LIMITS.paragraph ? problem('paragraph-too-long', SAY.paragraph(length)) : [];
    }
    if (node.type === 'table') {
      const columns = Math.max(...node.children.map((row) => row.children.length));
      if (columns > LIMITS.tableColumns) return problem('table-too-large', SAY.columns(columns));
      return node.children.length > LIMITS.tableRows ? problem('table-too-large', SAY.rows(node.children.length)) : [];
    }
    // Only the first level too many is told, not each one inside it.
    const tooDeep = isContainer(node) && ancestors.filter(isContainer).length === LIMITS.nesting;
    return tooDeep ? problem('nesting-too-deep', SAY.nesting) : [];
  });
}

function isContainer(node: Nodes): boolean {
  return node.type === 'blockquote' || node.type === 'listItem';
}

const SAY = {
  paragraph: (length: number) =>
    `This paragraph has ${sayNumber(length)} characters. Keep it to ${sayNumber(LIMITS.paragraph)}: divide it with blank lines.`,
  columns: (columns: number) =>
    `This table has ${columns} columns. Keep it to ${LIMITS.tableColumns}, or make two tables.`,
  rows: (rows: number) =>
    `This table has ${rows} rows with its headings. Keep it to ${LIMITS.tableRows}, or make two tables.`,
  nesting: `Lists or quotations are nested more than ${LIMITS.nesting} deep here. Bring this one out a level.`,
};
