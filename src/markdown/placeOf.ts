import type { Nodes } from 'mdast';
import type { Range } from '../domain/problem.ts';

/** Where a node stands in the body. One that the parser did not place counts as the start. */
export function placeOf({ position }: Nodes): Range {
  return {
    line: position?.start.line ?? 1,
    column: position?.start.column ?? 1,
    endLine: position?.end.line ?? 1,
    endColumn: position?.end.column ?? 1,
  };
}

/** The text of a node as it was typed, marks and all. */
export function typedText({ position }: Nodes, markdown: string): string {
  return markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
