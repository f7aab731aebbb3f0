import type { Registers } from '../domain/archive.ts';
import type { ContentFile } from '../domain/contentFile.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import type { Problem } from '../domain/problem.ts';
import { checkBody } from './checkBody.ts';
import { checkVisit, type FindVisits } from './checkVisit.ts';
import { judge } from './judge.ts';
import { tidyProblems } from './tidyProblems.ts';

type Schema = Parameters<typeof judge>[1];

/** What one inspection file is held against. */
export interface Surroundings {
  readonly registers: Registers;
  /** The schema that the registers make. */
  readonly schema: Schema;
  /** The visits of a council that are held, without the one in the file itself. */
  readonly others: FindVisits;
  /** The last day that can have happened, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Judges one inspection file as checkArchive does within a whole archive: for the form in the browser, which has one file
 * and the registers. `found` are the problems of reading it.
 */
export function checkInspection(
  file: ContentFile,
  found: readonly Problem[],
  { registers, schema, others, today }: Surroundings,
): Problem[] {
  if (file.data === undefined) return tidyProblems(found);
  const { data: facts, problems, ...shape } = judge<InspectionFacts>(file, schema);
  const judged = { file, facts, ...shape };
  return tidyProblems([...found, ...problems, ...checkVisit(judged, others, registers, today), ...checkBody(file)]);
}
