import * as z from 'zod';
import { day, oneOf, slug, webAddress, words } from './fields.ts';
import { SOURCE_TYPES } from './sourceTypes.ts';

/** Where a line comes from, so that a reader can check it. */
export const sourceSchema = z
  .strictObject({
    id: slug('source id').meta({
      title: 'Short name',
      description: 'A short name that the lines above cite.',
      examples: ['letter'],
    }),
    title: words(300, 'title').meta({
      description: 'The title as published.',
      examples: ['Area SEND inspection of Borsetshire Local Area Partnership'],
    }),
    publisher: words(160, 'publisher').meta({ description: 'Who published it.', examples: ['Ofsted'] }),
    url: webAddress().meta({
      title: 'Web address',
      description: 'Where a reader can open it.',
      examples: ['https://reports.ofsted.gov.uk/provider/44/80582'],
    }),
    published: day()
      .optional()
      .meta({
        description: 'When it was published; left out where not recorded.',
        examples: ['2024-08-05'],
      }),
    type: oneOf('kind of source', SOURCE_TYPES).meta({
      title: 'Kind of source',
      description: 'What kind of publisher it comes from.',
    }),
    accessed: day()
      .optional()
      .meta({ title: 'Read on', description: 'When it was last read.', examples: ['2026-11-22'] }),
    supports: z
      .array(oneOf('thing that a source supports', ['dates', 'outcome']))
      .min(1)
      .optional()
      .meta({ title: 'What it is for', description: 'For a source that no line cites: what it is here for.' }),
    copy: z.literal(true, { error: 'Write "copy: true", or leave the line out.' }).optional().meta({
      title: 'Only a copy',
      description: 'True where the address is a copy: the site then names the original and does not link.',
    }),
  })
  .meta({ title: 'Source' });

/** A document that states something about a visit. */
export type Source = z.infer<typeof sourceSchema>;
