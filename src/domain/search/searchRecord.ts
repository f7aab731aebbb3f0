import type { FacetValues } from './facets.ts';

/** One thing that a search can find, and the place on the site where it stands. */
export interface SearchRecord {
  /** Without the path that the site is hosted under: `/inspections/borsetshire-2019-03/#weakness-local-offer`. */
  readonly url: string;
  readonly title: string;
  /** What is searched and shown; plain text. */
  readonly text: string;
  /** Names by which it is meant and not only mentioned: they count most. */
  readonly names?: string;
  readonly values: FacetValues;
  /** Whether it belongs to a visit, and so has a date. Records with a date come first, newest before oldest. */
  readonly dated: boolean;
}
