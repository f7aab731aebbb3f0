import { type Problem, sayField } from '../domain/problem.ts';
import type { ReadFile } from './fileProblems.ts';
import { findTwoReadings } from './findTwoReadings.ts';
import type { Mended } from './mendForm.ts';

/**
 * Puts the suggestions of fixable problems into the text of their file. `read` is how this kind of file is read: each
 * change is read back, and undone unless it changed that one field, and changed it to what was suggested.
 */
export function mendValues(text: string, problems: readonly Problem[], read: (text: string) => ReadFile): Mended {
  const done: string[] = [];
  let mended = text;
  // From the end of the file, so that the places before stay where they are.
  const edits = problems
    .filter(({ fixable, suggestion }) => fixable && suggestion !== undefined)
    .sort((a, b) => b.line - a.line || b.column - a.column);
  for (const problem of edits) {
    const changed = putIn(mended, problem);
    if (changed === undefined || !isOnlyChange(read(mended), read(changed), problem)) continue;
    mended = changed;
    done.unshift(`${problem.field}: wrote "${problem.suggestion}"`);
  }
  return { text: mended, done };
}

function putIn(text: string, { line, column, endLine, endColumn, suggestion = '' }: Problem): string | undefined {
  const lines = text.split('\n');
  const old = lines[line - 1];
  if (old === undefined || line !== endLine) return undefined;
  const typed = old.slice(column - 1, endColumn - 1);
  const [, quote = ''] = /^(["']).*\1$/.exec(typed) ?? [];
  if (quote && /["'\\]/.test(suggestion)) return undefined;
  lines[line - 1] = `${old.slice(0, column - 1)}${quote}${suggestion}${quote}${old.slice(endColumn - 1)}`;
  return lines.join('\n');
}

function isOnlyChange(before: ReadFile, after: ReadFile, { field, rule, suggestion = '' }: Problem): boolean {
  if (after.problems.length > before.problems.length || after.file.data === undefined) return false;
  const [path, ...more] = findTwoReadings(before.file.data, after.file.data);
  if (!path || more.length > 0) return false;
  const [old, fresh] = [before.file.data, after.file.data].map((data) =>
    path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data),
  );
  if (rule !== 'unknown-field') return sayField(path) === field && fresh === suggestion;
  // A field got another name: the same values in the same order.
  const [was, is] = [Object.entries(old as object), Object.entries(fresh as object)];
  const renamed = was.filter(([key], at) => key !== is[at]?.[0]);
  return (
    was.length === is.length &&
    renamed.length === 1 &&
    was.every(([, value], at) => JSON.stringify(value) === JSON.stringify(is[at]?.[1]))
  );
}
