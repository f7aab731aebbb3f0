import type { Range } from '../domain/problem.ts';

/** Something to mend in a Markdown body. Lines and columns count from 1 at the start of the body, not of the file. */
export interface BodyProblem extends Range {
  /** The stable name of the rule, one of those in rules.ts, which also says how grave it is. */
  readonly rule: string;
  /** What is wrong and what would be right, in plain words. */
  readonly message: string;
  /** The text to put in place of the marked one, where one is likely. */
  readonly suggestion?: string;
}
