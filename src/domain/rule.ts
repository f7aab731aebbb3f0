import type { registerSchemas } from './registerSchemas.ts';

/** What is published about a rule of the checker, in docs/rules.md; its examples are run by the tests. */
export interface RuleDoc {
  /** Stable name that people quote: `unlisted-source`. */
  readonly name: string;
  readonly severity: 'error' | 'warning';
  /** The rule in one plain sentence. */
  readonly description: string;
  /** Why it matters to a reader. */
  readonly why: string;
  /** A piece of a file that breaks this rule and no other. */
  readonly bad: string;
  /** The same piece, mended. */
  readonly good: string;
}

/**
 * A piece of an archive that shows a rule at work. What is not said here is as in a small valid archive about
 * Borsetshire, so that an example holds nothing but its point.
 */
export interface Example {
  /** Front matter, laid over that of the valid inspection field by field. */
  readonly fields?: string;
  /** Fields of the valid inspection that are left out. */
  readonly without?: readonly string[];
  /** The Markdown below the fields. */
  readonly body?: string;
  /** The whole file, where its form is the point. */
  readonly text?: string;
  /** How the file is saved, where that is the point. */
  readonly savedAs?: 'UTF-8' | 'UTF-8 with BOM' | 'Windows-1252';
  /** The name of the file, where it is not the one that its fields ask for. */
  readonly name?: string;
  /** Front matter of other inspections in the archive, each laid over the valid one. */
  readonly beside?: readonly string[];
  /** Names of other files in the folder of inspections; what stands in them does not matter. */
  readonly files?: readonly string[];
  /** What the example is, in words, where no text can show it; the tests then make it themselves. */
  readonly told?: string;
  /** A register, with entries laid over those of the same slug, or added. */
  readonly register?: {
    readonly file: keyof typeof registerSchemas | `languages/${string}`;
    readonly text: string;
  };
}

/** A rule about more than a body of Markdown; an example that is a text is `fields`. */
export interface ArchiveRuleDoc extends Omit<RuleDoc, 'bad' | 'good'> {
  readonly bad: string | Example;
  readonly good: string | Example;
}
