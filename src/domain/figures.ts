import * as z from 'zod';
import { count, day, reportedAs, slug, webAddress, words } from './fields.ts';

/** Of fewer new plans or requests in a year than this no percentage is given: one child would change it by over 5. */
export const FEWEST_IN_A_YEAR = 20;

/** A council with fewer plans in all than this hardly issues twenty in a year, so it has no percentages at all. */
export const FEWEST_PLANS = 50;

const percent = () =>
  reportedAs(
    'number',
    z
      .number({ error: 'Write this percentage in digits, as in 46.4, without a sign.' })
      .min(0, { error: 'A percentage cannot be less than 0.' })
      .max(100, { error: 'A percentage cannot be more than 100.' }),
  );

const year = () =>
  count('year').min(2014, { error: 'EHC plans began in 2014.' }).max(2100, { error: 'Is this a year?' });

const councilFiguresSchema = z.strictObject({
  council: slug('council'),
  plans: count('number of plans').meta({ description: 'EHC plans in January of the year of publication.' }),
  requests: count('number of requests').meta({ description: 'Requests for an assessment in the last whole year.' }),
  refused: percent().optional().meta({ description: 'Of these requests, in per cent.' }),
  appeals: count('number of appeals')
    .optional()
    .meta({ description: 'Appeals to the tribunal in the last whole year.' }),
  appealRate: percent().optional().meta({ description: 'Of the decisions that could be appealed, in per cent.' }),
  pupilsWithPlan: percent().optional().meta({ description: 'Pupils with an EHC plan in January, in per cent.' }),
  pupilsWithSupport: percent().optional().meta({ description: 'Pupils with SEN support in January, in per cent.' }),
  newPlans: z
    .strictObject({ year: year(), issued: count(), inTime: count() })
    .optional()
    .meta({ description: 'New plans of the last whole year, and those within 20 weeks, without exceptions.' }),
  inTime: z
    .array(z.strictObject({ year: year(), percent: percent() }))
    .default([])
    .meta({ description: 'New plans within 20 weeks, without exceptions; years that are not recorded are left out.' }),
});

/** Figures of one council. */
export type CouncilFigures = z.infer<typeof councilFiguresSchema>;

/** What figures.yml holds: official figures that stand beside inspections and are never part of them. */
export const figuresSchema = z.strictObject({
  asOf: day().meta({ description: 'When the figures were published.' }),
  source: z.strictObject({ title: words(160, 'title'), publisher: words(160, 'publisher'), url: webAddress() }),
  attribution: words(400, 'text').meta({ description: 'What the licence of the source asks to show.' }),
  notes: z
    .array(z.strictObject({ council: slug('council'), text: words(300, 'note') }))
    .default([])
    .meta({ description: 'Why something is left out for a council.' }),
  councils: z.array(councilFiguresSchema).min(1, { error: 'There are no figures below. Bring them back.' }),
});

/** The figures of all councils. */
export type Figures = z.infer<typeof figuresSchema>;
