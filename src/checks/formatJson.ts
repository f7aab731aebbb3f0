import type { Problem } from '../domain/problem.ts';

/** A report for a program: one problem a line, always with the same fields; `suggestion` is null where there is none. */
export function formatJson(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, endLine, endColumn, rule, severity, field, message, suggestion = null, fixable }) =>
      JSON.stringify({ file, line, column, endLine, endColumn, rule, severity, field, message, suggestion, fixable }),
    )
    .map((line) => `${line}\n`)
    .join('');
}
