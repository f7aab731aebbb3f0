import type { InspectionFacts } from '../domain/inspection.ts';
import type { FieldPath } from '../domain/problem.ts';

/** One mention of a source by a line, with its place. */
export interface Citation {
  readonly id: string;
  readonly path: FieldPath;
}

const CITING = ['findings', 'responses', 'followUp', 'context'] as const;

/** Every mention of a source in a file, in the file's order. */
export function citationsOf(facts: InspectionFacts): Citation[] {
  return CITING.flatMap((field) =>
    facts[field].flatMap((line, at) => line.sources.map((id, nth) => ({ id, path: [field, at, 'sources', nth] }))),
  );
}
