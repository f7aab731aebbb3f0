import * as z from 'zod';
import { count } from '../fields.ts';
import { frameworkSchema } from '../framework.ts';
import { themeGroupSchema } from '../registers.ts';
import { address, envelope } from './apiFile.ts';

const { shape: group } = themeGroupSchema;

const themeSchema = group.themes.element.extend({ page: address('Its page for people.') }).meta({ title: 'Theme' });

/** `/api/v1/themes.json` */
export const themesFileSchema = z
  .strictObject({
    ...envelope,
    groups: z.array(
      z.strictObject({ slug: group.slug, name: group.name, themes: z.array(themeSchema) }).meta({ title: 'Group' }),
    ),
  })
  .meta({ title: 'Every theme', description: 'What findings can be about, in the order of our pages.' });

/** `/api/v1/frameworks.json` */
export const frameworksFileSchema = z
  .strictObject({ ...envelope, frameworks: z.array(frameworkSchema.meta({ title: 'Framework' })) })
  .meta({
    title: 'Every framework',
    description:
      'The ways of inspecting, with their kinds of visit, outcomes and formal lists. Never put two on one scale.',
  });

/** `/api/v1/index.json` */
export const indexFileSchema = z
  .strictObject({
    ...envelope,
    files: z
      .strictObject({
        councils: address('Every council.'),
        inspections: address('Every visit.'),
        themes: address('Every theme.'),
        frameworks: address('Every framework.'),
        datapackage: address('The same data as CSV, described as a Data Package.'),
      })
      .meta({ description: 'Where everything else begins.' }),
    counts: z
      .strictObject({
        councils: count().meta({ description: 'Councils, also those that have ended or are still to come.' }),
        inspections: count().meta({ description: 'Visits of every kind.' }),
        findings: count().meta({ description: 'Findings of all visits.' }),
      })
      .meta({ description: 'How much we hold.' }),
  })
  .meta({ title: 'Where to begin', description: 'The other files, and how much they hold.' });
