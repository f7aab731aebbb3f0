import type { Correction } from './corrections.ts';
import type { Council } from './council.ts';
import type { Figures } from './figures.ts';
import type { Framework } from './framework.ts';
import type { Guidance } from './guidance.ts';
import type { InspectionFacts } from './inspection.ts';
import type { PostcodeTable } from './postcode/postcodeTable.ts';
import type { GlossaryEntry, Region, Site, StandingPage, ThemeGroup } from './registers.ts';

/** One visit, with its address. */
export interface Inspection extends InspectionFacts {
  readonly slug: string;
  /** What the file says in Markdown below its fields; may be empty. */
  readonly body: string;
}

/** The registers that inspection files refer to. */
export interface Registers {
  readonly site: Site;
  readonly councils: readonly Council[];
  readonly regions: readonly Region[];
  readonly frameworks: readonly Framework[];
  readonly themeGroups: readonly ThemeGroup[];
  readonly glossary: readonly GlossaryEntry[];
  /** Absent where the archive has none. */
  readonly postcodes?: PostcodeTable;
  /** Absent where the archive has none. */
  readonly figures?: Figures;
  /** Absent where the archive has none. */
  readonly corrections?: readonly Correction[];
  readonly guidance?: Guidance;
}

/** The whole archive, once every file has passed. */
export interface Archive extends Registers {
  readonly inspections: readonly Inspection[];
  readonly pages: readonly (StandingPage & { slug: string; body: string })[];
}
