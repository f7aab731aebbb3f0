import type { InspectionFacts } from '../domain/inspection.ts';
import { readingGrade } from '../domain/readingGrade.ts';
import { type Prose, proseOf } from './proseOf.ts';

/** A sentence of ours, and how many years of school it asks for by itself. */
export interface GradedProse extends Prose {
  readonly grade: number;
}

/** Every sentence of our own in the fields of a file, hardest first. */
export function gradeSentences(facts: InspectionFacts): GradedProse[] {
  return proseOf(facts)
    .map((prose) => ({ ...prose, grade: readingGrade([prose.text]) ?? 0 }))
    .sort((a, b) => b.grade - a.grade);
}
