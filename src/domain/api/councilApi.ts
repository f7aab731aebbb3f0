import * as z from 'zod';
import { councilSchema } from '../council.ts';
import { count, words } from '../fields.ts';
import { figuresSchema } from '../figures.ts';
import { regionSchema } from '../registers.ts';
import { address, envelope } from './apiFile.ts';

const { shape } = councilSchema;

/** A council as other things refer to it. */
export const councilNameSchema = z
  .strictObject({
    slug: shape.slug,
    name: shape.name,
    codes: shape.codes,
    page: address('Its page for people.'),
    api: address('Its file in this API.'),
  })
  .meta({ title: 'Council, in short' });

const relatedSchema = councilNameSchema
  .extend({ part: words(120).optional().meta({ description: 'Where only a part went.' }) })
  .meta({ title: 'Council before or after' });

/** A region as councils refer to it. */
const regionNameSchema = regionSchema.extend({ page: address('Its page for people.') }).meta({ title: 'Region' });

const council = councilSchema
  .pick({ slug: true, name: true, officialName: true, type: true, status: true, codes: true, since: true, until: true })
  .extend({
    region: regionNameSchema,
    predecessors: z.array(relatedSchema).meta({ description: 'The councils that it was made from.' }),
    successors: z
      .array(relatedSchema)
      .meta({ description: 'The councils that took over; look there for what an abolished council did.' }),
    inspectionsHeld: count().meta({ description: 'Visits to this council itself that we hold, of every kind.' }),
    page: address('Its page for people.'),
    api: address('Its file in this API.'),
  });

/** A council in the list of councils. */
export const councilSummarySchema = council.meta({ title: 'Council' });

const figures = figuresSchema.shape.councils.element.omit({ council: true }).extend({
  asOf: figuresSchema.shape.asOf,
  source: figuresSchema.shape.source,
  attribution: figuresSchema.shape.attribution,
  notes: z.array(z.string()).meta({ description: 'Why something is left out.' }),
});

const wholeCouncil = council.extend({
  aliases: shape.aliases,
  website: shape.website,
  ofstedReports: shape.ofstedReports,
  healthBodies: shape.healthBodies,
  parentCarerForum: shape.parentCarerForum,
  reorganisation: shape.reorganisation,
  jointArrangements: shape.jointArrangements,
  note: shape.note,
  similar: shape.similar,
  figures: figures
    .optional()
    .meta({ description: 'Official statistics beside the inspections. No inspector said this.' }),
});

/** `/api/v1/councils.json` */
export const councilsFileSchema = z
  .strictObject({ ...envelope, councils: z.array(councilSummarySchema) })
  .meta({ title: 'Every council', description: 'All councils of the register, also those that have ended.' });

/** `/api/v1/councils/<slug>.json`, with visits as the list of visits has them. */
export function makeCouncilFileSchema<Summary extends z.ZodType>(inspectionSummary: Summary) {
  return z
    .strictObject({
      ...envelope,
      council: wholeCouncil,
      inspections: z
        .array(inspectionSummary)
        .meta({ description: 'Visits to this council itself, newest first; empty where we hold none.' }),
      inspectionsBefore: z
        .array(inspectionSummary)
        .meta({ description: 'Visits to the councils that it was made from, newest first.' }),
    })
    .meta({ title: 'One council', description: 'A council with its visits.' });
}
