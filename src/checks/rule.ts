import type { Registers } from '../domain/archive.ts';
import type { ContentFile } from '../domain/contentFile.ts';
import type { Council } from '../domain/council.ts';
import type { Framework, Outcome } from '../domain/framework.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import type { FieldPath, Range } from '../domain/problem.ts';
import type { ArchiveRuleDoc } from '../domain/rule.ts';

/** A place where a rule is broken. */
export interface Found {
  /** The way to the field; empty where the whole file is meant. */
  readonly path: FieldPath;
  readonly part?: 'key' | 'value';
  /** The place in the Markdown below the fields instead; lines count from the start of the file. */
  readonly inBody?: Range;
  readonly message: string;
  readonly suggestion?: string;
}

/** Another visit. */
export interface Sibling {
  readonly slug: string;
  readonly facts: InspectionFacts;
}

/** What a rule about one inspection file may look at. */
export interface Visit {
  readonly facts: InspectionFacts;
  readonly file: ContentFile;
  readonly registers: Registers;
  /** The last day that can have happened: "today". */
  readonly today: string;
  /** Undefined where the file names one that we do not know; that is another rule's business. */
  readonly framework: Framework | undefined;
  readonly outcome: Outcome | undefined;
  readonly council: Council | undefined;
  /** The other files about the same council. */
  readonly siblings: readonly Sibling[];
  /** The files about the councils that it came from. */
  readonly inherited: readonly Sibling[];
}

/** A rule about one inspection file and its neighbours. */
export interface InspectionRule extends ArchiveRuleDoc {
  /** The fields it reads; it is skipped where one of them has not even the right shape. Broken lines of a list are left out. */
  readonly needs: readonly (keyof InspectionFacts)[];
  /** Lists of which it must see every line; it is skipped where one line is broken. */
  readonly needsWhole?: readonly (keyof InspectionFacts)[];
  check(visit: Visit): Found[];
}
