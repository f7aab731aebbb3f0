import * as z from 'zod';
import { day, oneOf } from './fields.ts';
import { REVIEW_STATES, type ReviewState } from './reviewStates.ts';

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
