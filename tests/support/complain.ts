import type { Example } from '../../src/domain/rule.ts';
import { makeExampleArchive } from './borsetshire.ts';
import { checkFolder } from './checkFolder.ts';

/** What the checker says of an example, as `rule field`, in the order of the files; warnings are marked. */
export function complain(example: string | Example): string[] {
  return checkFolder(makeExampleArchive(example)).problems.map(
    ({ rule, field, severity }) =>
      `${severity === 'warning' ? '(' : ''}${rule}${field && ` ${field}`}${severity === 'warning' ? ')' : ''}`,
  );
}

/** The messages of one rule. */
export function messagesOf(rule: string, example: string | Example): string[] {
  return checkFolder(makeExampleArchive(example)).problems.flatMap((problem) =>
    problem.rule === rule ? [problem.message] : [],
  );
}
