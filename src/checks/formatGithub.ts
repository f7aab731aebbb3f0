import type { Problem } from '../domain/problem.ts';
import { showHidden } from './showHidden.ts';

/** A report that GitHub shows beside the changed lines. */
export function formatGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, endLine, endColumn, rule, severity, message, suggestion }) => {
      const place = [
        `file=${property(file)}`,
        `line=${line}`,
        `col=${column}`,
        `endLine=${endLine}`,
        `endColumn=${endColumn}`,
      ];
      const more = suggestion && !message.includes(suggestion) ? `\nDid you mean "${suggestion}"?` : '';
      return `::${severity} ${[...place, `title=${property(rule)}`].join(',')}::${data(message + more)}\n`;
    })
    .join('');
}

/** A line end would end the command, and a percent sign begins an escape. */
function data(text: string): string {
  return showHidden(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

/** In a property a colon and a comma have a meaning too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
