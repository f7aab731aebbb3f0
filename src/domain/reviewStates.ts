/** How far the reading of a file has come, in this order; a file that does not say is drafted. */
export const REVIEW_STATES = [
  { slug: 'drafted', name: 'Drafted', meaning: 'One person wrote it from the sources.' },
  {
    slug: 'second-read',
    name: 'Second read',
    meaning: 'Somebody who did not write it has held every line against its sources.',
  },
  {
    slug: 'council-replied',
    name: 'Council replied',
    meaning: 'The council or the NHS has seen it, and their reply stands under responses.',
  },
] as const;

export type ReviewState = (typeof REVIEW_STATES)[number]['slug'];
