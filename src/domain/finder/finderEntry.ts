/** Whether a council exists now, no longer, or not yet. */
export type FinderStatus = 'current' | 'abolished' | 'future';

/** What the finder knows of a council; as little as one search needs, because every visitor who types loads it. */
export interface FinderEntry {
  readonly slug: string;
  readonly name: string;
  /** Other names that people type: the official name, abbreviations, towns, districts, former names. */
  readonly also: readonly string[];
  readonly status: FinderStatus;
  /** The region as readers write it: "South East". */
  readonly region: string;
  /** Slugs. For an abolished council, those that took over; for a future one, those that serve until it starts. */
  readonly leadsTo?: readonly string[];
}
