import type { ReadFile } from '../../archive/fileProblems.ts';
import { readPlainMarkdown } from '../../archive/readPlainMarkdown.ts';
import { checkInspection } from '../../checks/checkInspection.ts';
import { asInspection, type FormData } from '../../domain/contribute/formData.ts';
import { makeInspectionSchema } from '../../domain/inspection.ts';
import type { Problem } from '../../domain/problem.ts';
import { makeVocabulary } from '../../domain/vocabulary.ts';

/** A file as the checker reads it, and everything that it has to say about it. */
export interface JudgedText {
  readonly file: ReadFile['file'];
  readonly problems: readonly Problem[];
}

/** Reads and judges the bytes of a file by the name that it would have in the archive. */
export type Judge = (name: string, bytes: Uint8Array) => Promise<JudgedText>;

/** The reader of files in any form. It is large, and loaded only for files that are not in the plain one. */
type WholeReader = (path: string, bytes: Uint8Array) => Promise<ReadFile>;

/** Makes the judge from the registers; `today` is YYYY-MM-DD. The same reader and the same checks as `npm run check`. */
export function makeJudge({ registers, visits }: FormData, today: string, readWhole: WholeReader): Judge {
  const schema = makeInspectionSchema(makeVocabulary(registers));
  return async (name, bytes) => {
    const path = `content/inspections/${name}.md`;
    const { file, problems } = readPlainMarkdown(path, bytes) ?? (await readWhole(path, bytes));
    const others = (council: string) =>
      visits
        .filter((visit) => visit.council === council && visit.slug !== name)
        .map((visit) => ({ slug: visit.slug, facts: asInspection(visit) }));
    return { file, problems: checkInspection(file, problems, { registers, schema, others, today }) };
  };
}
