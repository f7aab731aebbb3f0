import type { OutcomeMark } from '../framework.ts';

/** Findings of one kind on one theme, in a shape and in words. */
export interface ComparedLine {
  readonly mark: 'strength' | 'weakness' | 'grave' | 'enough' | 'not-enough';
  /** "2 strengths"; "1 significant weakness"; who says so, where it is not the inspectors. */
  readonly words: string;
  /** Whether the inspectors themselves say so. */
  readonly own: boolean;
}

/** What a visit found on a theme. */
export interface ComparedTheme {
  readonly slug: string;
  readonly name: string;
  readonly group: string;
  /** Where it stands in the order of themes. */
  readonly place: number;
  readonly lines: readonly ComparedLine[];
}

/** The visit by which a council is compared, in words. */
export interface ComparedVisit {
  readonly href: string;
  /** "Full inspection". */
  readonly kind: string;
  readonly framework: { readonly slug: string; readonly name: string; readonly from: string };
  readonly outcome: { readonly name: string; readonly mark: OutcomeMark };
  /** "11 to 14 March 2019". */
  readonly days: string;
  /** "7 years ago". */
  readonly age: string;
  /** Whether any finding is held, and not only how it ended. */
  readonly held: boolean;
  /** Whether the whole report was read. */
  readonly whole: boolean;
  /** What a reader must know of it: whose it was, and what came later. */
  readonly notes: readonly string[];
}

/** A council as it is compared with others: the whole of its file at `/compare/<slug>.json`. */
export interface ComparedCouncil {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  /** Absent where no full inspection is held. */
  readonly visit?: ComparedVisit;
  readonly themes: readonly ComparedTheme[];
  /** Statistical neighbours that exist now, nearest first. */
  readonly similar: readonly string[];
}
