/** Who publishes a source; a press article is a secondary source and is shown as one. */
export const SOURCE_TYPES = [
  'official-report',
  'official-statistics',
  'open-data',
  'parliament',
  'council',
  'nhs',
  'committee-minutes',
  'parent-carer-forum',
  'charity',
  'sector-body',
  'school',
  'news',
  'blog',
] as const;

/** Types that state dates and outcome of a visit by their nature, whether or not a line cites them. */
export const RECORD_TYPES: readonly SourceType[] = ['official-report', 'official-statistics', 'open-data'];

export type SourceType = (typeof SOURCE_TYPES)[number];
