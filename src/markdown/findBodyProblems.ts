import type { BodyProblem } from './bodyProblem.ts';
import { findForbiddenParts } from './findForbiddenParts.ts';
import { findHeadingProblems } from './findHeadingProblems.ts';
import { findHiddenProblems } from './findHiddenProblems.ts';
import { findLeftOvers } from './findLeftOvers.ts';
import { findLinkProblems } from './findLinkProblems.ts';
import { findOverload } from './findOverload.ts';
import { findOversizedBlocks } from './findOversizedBlocks.ts';
import { findUnevenTables } from './findUnevenTables.ts';
import { dropHidden } from './hiddenCharacters.ts';
import { parseBody } from './parseBody.ts';

/**
 * Everything in a Markdown body that a page should not carry, in reading order. A body over the limits that protect the
 * parser gets only that one problem; mend it and check again.
 */
export function findBodyProblems(markdown: string): BodyProblem[] {
  const overload = findOverload(markdown);
  if (overload.length > 0) return overload;
  const root = parseBody(markdown);
  const problems = [
    ...findOversizedBlocks(root, markdown),
    ...findUnevenTables(root),
    ...findHiddenProblems(root, markdown),
    ...findForbiddenParts(root),
    ...findLinkProblems(root, markdown),
    ...findLeftOvers(root, markdown),
    ...findHeadingProblems(root, markdown),
  ];
  return problems.map(cleanMessage).sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A message quotes the body, and is printed at a terminal, which obeys control characters: it gets none, on one line. */
function cleanMessage(problem: BodyProblem): BodyProblem {
  const { message, suggestion } = problem;
  const clean = { ...problem, message: dropHidden(message).replace(/\s+/g, ' ') };
  return suggestion === undefined ? clean : { ...clean, suggestion: dropHidden(suggestion) };
}
