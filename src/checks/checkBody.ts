import type { ContentFile } from '../domain/contentFile.ts';
import type { Problem } from '../domain/problem.ts';
import { findBodyProblems } from '../markdown/findBodyProblems.ts';
import { BODY_RULES } from '../markdown/rules.ts';

/** Runs work and gives up after a while: undefined then. What can interrupt work differs between Node and a browser. */
export type TimeLimit = <Result>(work: () => Result) => Result | undefined;

/** For where nothing can be interrupted; the limits on the text itself hold there too. */
export const NO_LIMIT: TimeLimit = (work) => work();

/** A text as short as this cannot keep a parser busy. */
const SHORT = 1_000;

/** Judges the Markdown below the fields of a file, with the places counted from the start of the file. */
export function checkBody(file: ContentFile, limit: TimeLimit = NO_LIMIT): Problem[] {
  const { body, bodyLine, path } = file;
  if (body.trim() === '') return [];
  const found = body.length > SHORT ? limit(() => findBodyProblems(body)) : findBodyProblems(body);
  const whole = { line: bodyLine, column: 1, endLine: bodyLine, endColumn: 1 };
  if (!found) {
    const message =
      'This text takes too long to read. Simplify it: fewer lists in lists, tables, and signs such as * _ [ `.';
    return [{ file: path, ...whole, rule: 'slow-body', severity: 'error', field: 'body', message, fixable: false }];
  }
  return found.map(({ line, endLine, ...problem }) => ({
    file: path,
    ...problem,
    line: line + bodyLine - 1,
    endLine: endLine + bodyLine - 1,
    severity: severityOf(problem.rule),
    field: 'body',
    fixable: false,
  }));
}

function severityOf(rule: string): Problem['severity'] {
  return BODY_RULES.find(({ name }) => name === rule)?.severity ?? 'error';
}
