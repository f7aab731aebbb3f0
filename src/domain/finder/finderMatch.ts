import type { FinderEntry } from './finderEntry.ts';

/**
 * How well what was typed fits, best first: the same name; whole words that begin it ("Stratford" for
 * "Stratford-upon-Avon"); letters that begin it; words inside it, in any order; the region; nearly the same letters.
 */
export const FITS = ['exact', 'begins', 'starts', 'inside', 'region', 'near'] as const;
export type Fit = (typeof FITS)[number];

/** A council that was probably meant, and why. */
export interface FinderMatch {
  readonly entry: FinderEntry;
  readonly fit: Fit;
  /**
   * What was recognised. `name`: a name of the council itself; `alias`: a place or short form that it goes by;
   * `former`: the old council that it took over from; `region`: where it lies; `postcode`: one that it serves.
   */
  readonly matched: { readonly kind: 'name' | 'alias' | 'former' | 'region' | 'postcode'; readonly text: string };
}
