import { asFile, layOver, VALID } from './borsetshire.ts';

/** A file that somebody might send, and what the checker must say of it. */
export interface BadFile {
  /** What is wrong with it, as the title of a test. */
  readonly title: string;
  readonly bytes: string | Uint8Array;
  readonly rule: string;
  /** Where: the line in the file. */
  readonly line: number;
  /** A piece of the message that tells what is wrong or what would be right. */
  readonly says: string;
}

export const good = asFile(VALID);

/** The valid file with one piece of text replaced. */
export const swap = (from: string, to: string): string => good.replace(from, () => to);

/** The valid file with words below its fields. */
export const withBody = (body: string): string => asFile(VALID, body);

/** The valid file with other fields. */
export const withFields = (fields: string, without: readonly string[] = []): string =>
  asFile(layOver(VALID, fields, without));
