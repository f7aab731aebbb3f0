import type { Problem } from '../domain/problem.ts';
import { compareProblems } from './judge.ts';

/**
 * Puts problems in order. A value that programs read in two ways is mended by quotation marks: what else is wrong with
 * it is seen then, and is left out here.
 */
export function tidyProblems(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, line, column }: Problem) => `${line}:${column} ${file}`;
  const unclear = new Set(problems.filter(({ rule }) => rule === 'read-two-ways').map(placeOf));
  return problems
    .filter((problem) => problem.rule === 'read-two-ways' || !unclear.has(placeOf(problem)))
    .sort(compareProblems);
}
