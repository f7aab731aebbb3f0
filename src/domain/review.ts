import * as z from 'zod';
import { day, oneOf } from './fields.ts';

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

const SLUGS = REVIEW_STATES.map(({ slug }) => slug) as [ReviewState, ...ReviewState[]];

/** Who has looked at a file since it was written. It names nobody: the history of the file does. */
export const reviewSchema = z
  .strictObject({
    state: oneOf('state of review', SLUGS).meta({ title: 'State', description: 'How far the reading has come.' }),
    date: day().meta({
      description: 'The day or month on which that was so.',
      examples: ['2026-11-22'],
    }),
  })
  .meta({ title: 'Review' });

/** What a file says of its review. */
export type Review = z.infer<typeof reviewSchema>;
