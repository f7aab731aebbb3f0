import * as z from 'zod';
import { day, slug, words } from './fields.ts';
import { shortSourceSchema } from './shortSource.ts';

const correctionSchema = z.strictObject({
  date: day().meta({ description: 'The day on which the page was put right.' }),
  visit: slug('visit').meta({
    description: 'The visit whose page was wrong: the name of its file, without the ending.',
  }),
  wrong: words(300, 'text').meta({ description: 'What the page said, in a plain sentence.' }),
  now: words(300, 'text').meta({ description: 'What it says now, in a plain sentence.' }),
  sources: z.array(shortSourceSchema).max(20).default([]).meta({ description: 'Where a reader can check it.' }),
});

/** A mistake of ours that was put right. */
export type Correction = z.infer<typeof correctionSchema>;

/** What corrections.yml holds; an archive without mistakes has none. */
export const correctionsSchema = z.array(correctionSchema);
