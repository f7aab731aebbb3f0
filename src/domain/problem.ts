/** Where in a file something stands; lines and columns count from 1, and the end is just past the last character. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The way to a field: `['findings', 2, 'theme']`. */
export type FieldPath = readonly (string | number)[];

/** An error keeps a file from being published; a warning asks for a second look. */
export type Severity = 'error' | 'warning';

/** Something to mend in the archive, as the checker prints it. */
export interface Problem extends Range {
  /** The file, as a person would type its path. */
  readonly file: string;
  /** The stable name of the rule, explained in docs/rules.md. */
  readonly rule: string;
  readonly severity: Severity;
  /** `findings[2].theme`, `body`, or an empty text when the whole file is meant. */
  readonly field: string;
  /** What is wrong and what would be right, in plain words. */
  readonly message: string;
  /** The text to put in its place, where one is likely. */
  readonly suggestion?: string;
  /** Whether `npm run check -- --fix` can mend it. */
  readonly fixable: boolean;
}

/** `['findings', 2, 'theme']` as people and programs write it: `findings[2].theme`. */
export function sayField(path: FieldPath): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');
}
