import { countComments } from '../../domain/contribute/countComments.ts';
import { type Draft, draftOf } from '../../domain/contribute/draft.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Judge } from './judgeText.ts';

/** What came of a file: a draft where it could be read, and what the checker has to say about it as it is. */
export interface LoadedFile {
  readonly draft: Draft | undefined;
  readonly problems: readonly Problem[];
  /** How many comments the file has: the form cannot keep them. */
  readonly comments: number;
}

/** Reads a file with the checker's own reader. `held` are the names of the published files. */
export async function loadBytes(
  judge: Judge,
  name: string,
  bytes: Uint8Array,
  held: ReadonlySet<string>,
): Promise<LoadedFile> {
  const { file, problems } = await judge(name, bytes);
  const draft = file.data === undefined ? undefined : draftOf(file.data, file.body, held.has(name) ? name : undefined);
  return { draft, problems, comments: countComments(new TextDecoder().decode(bytes)) };
}

/** More of a file is not read: the checker refuses it long before. */
const MOST = 20 * 1024 * 1024;

/** The name of a file without its ending, and what is in it. */
export async function readOwnFile(file: File): Promise<{ name: string; bytes: Uint8Array }> {
  return {
    name: file.name.replace(/\.md$/i, ''),
    bytes: new Uint8Array(await file.slice(0, MOST).arrayBuffer()),
  };
}

/** The published file of a visit. Rejects where it does not come. */
export async function fetchPublished(base: string, name: string): Promise<Uint8Array> {
  const answer = await fetch(`${base}inspections/${name}.md`, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`${name}.md did not come.`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** What people must know before they send a file that had comments; an empty text where it had none. */
export function sayComments(count: number): string {
  if (count === 0) return '';
  const what = count === 1 ? '1 comment' : `${count} comments`;
  return ` The file has ${what}, the words after a # sign. The form cannot keep them: to keep them, change the file itself.`;
}
