/** What the answers of a search can be narrowed by. */
export const FACETS = ['council', 'region', 'theme', 'kind', 'formal', 'framework', 'outcome', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** What is known of an entry of the search: at most one value of each facet, a slug or a year. */
export type FacetValues = Readonly<Partial<Record<Facet, string>>>;

/** What a visitor narrowed a search to: any of the values of one facet, and all facets together. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How a finding is sorted on the pages: progress at a revisit is its own kind, never a strength. */
export const SEARCH_KINDS = ['strength', 'weakness', 'enough', 'not-enough'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
