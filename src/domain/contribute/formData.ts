import type { Inspection, Registers } from '../archive.ts';
import type { InspectionFacts } from '../inspection.ts';
import type { FieldShape } from './fieldShape.ts';

/** A visit that is held, as far as rules about other visits look at it. */
export type HeldVisit = Pick<Inspection, 'slug'> &
  Pick<InspectionFacts, 'council' | 'framework' | 'visit' | 'inspected' | 'published' | 'outcome' | 'coverage'>;

/** What the form of an inspection is made from and judged with: one file of the website. */
export interface FormData {
  readonly registers: Registers;
  readonly visits: readonly HeldVisit[];
  /** The JSON Schema of an inspection. */
  readonly schema: FieldShape;
}

/** A held visit as a whole inspection, without what it found. */
export function asInspection(visit: HeldVisit): Inspection {
  return { ...visit, findings: [], responses: [], followUp: [], context: [], sources: [], body: '' };
}
