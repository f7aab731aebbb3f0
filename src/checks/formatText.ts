import type { Problem } from '../domain/problem.ts';
import { showHidden } from './showHidden.ts';

/** What was found, and in how much. */
export interface Report {
  readonly problems: readonly Problem[];
  /** How many files were looked at. */
  readonly files: number;
  /** False where the registers are so broken that no inspection could be judged. */
  readonly complete: boolean;
}

/** Colours a piece of text, where there is a terminal that shows colours. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string;

const PLAIN: Paint = (_style, text) => text;

/** A report for a person at a terminal: the problems file by file, and a last line with the count. */
export function formatText({ problems, files, complete }: Report, paint: Paint = PLAIN): string {
  const groups = [...Map.groupBy(problems, ({ file }) => file).values()];
  const lines = groups.flatMap((group) => [...group.flatMap((problem) => sayProblem(problem, paint)), '']);
  const blocked = complete ? [] : ['The inspections were not looked at: the registers must be mended first.'];
  return `${[...lines, ...blocked, sayCount(problems, files, paint)].join('\n')}\n`;
}

function sayProblem(
  { file, line, column, severity, rule, field, message, suggestion }: Problem,
  paint: Paint,
): string[] {
  const kind = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
  const place = paint('bold', showHidden(`${file}:${line}:${column}`));
  const more =
    suggestion && rule !== 'text' && !message.includes(suggestion)
      ? [`    Did you mean "${shorten(showHidden(suggestion))}"?`]
      : [];
  return [
    [place, kind, rule, ...(field ? [paint('dim', showHidden(field))] : [])].join('  '),
    `    ${showHidden(message)}`,
    ...more,
  ];
}

function sayCount(problems: readonly Problem[], files: number, paint: Paint): string {
  const checked = `${count(files, 'file')} checked.`;
  if (problems.length === 0) return paint('green', `No problems. ${checked}`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const found = [count(errors, 'error'), count(problems.length - errors, 'warning')].join(', ');
  return paint(errors > 0 ? 'red' : 'yellow', `${found}. ${checked}`);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
