import * as z from 'zod';
import { easyKindSchema, easyOutcomeSchema } from './easyRead.ts';
import { day, oneOf, slug, webAddress, words } from './fields.ts';

/** The shapes that stand for outcomes; each differs from the others without colour. */
export const OUTCOME_MARKS = ['positive', 'mixed', 'failings', 'plan', 'no-plan', 'all', 'some', 'none'] as const;

/** Which of the site's shapes stands for an outcome. */
export type OutcomeMark = (typeof OUTCOME_MARKS)[number];

const outcomeSchema = z.strictObject({
  slug: slug('outcome').meta({ description: 'Its name in inspection files.' }),
  visits: z.array(slug('visit')).min(1).meta({ description: 'The kinds of visit that can end with it.' }),
  name: words(60, 'name').meta({ description: 'A few plain words for lists and legends.' }),
  official: words(600, 'official words').meta({ description: 'The words of the inspectorates.' }),
  verdict: words(300, 'verdict')
    .refine((text) => text.includes('{when}'), { error: 'Put {when} where the month and year belong.' })
    .meta({ description: 'One or two plain sentences; {when} becomes "March 2019".' }),
  next: words(300, 'text').optional().meta({ description: 'What this outcome normally leads to.' }),
  mark: oneOf('mark', OUTCOME_MARKS).meta({ description: 'The shape that stands for it.' }),
  easy: easyOutcomeSchema.optional().meta({ description: 'The same for easy read.' }),
});

/** A way of inspecting, with its own outcomes; two frameworks are never put on one scale. */
export const frameworkSchema = z.strictObject({
  slug: slug('framework').meta({ description: 'Its short name, in inspection files. It stays.' }),
  name: words(120, 'name').meta({ description: 'For pages, with its years.' }),
  shortName: words(60, 'name').meta({ description: 'For headings and rails: "2016 to 2022".' }),
  from: day().meta({ description: 'The first day of its inspections.' }),
  until: day().optional().meta({ description: 'The last day, where it has ended.' }),
  judged: words(300, 'text').meta({ description: 'Who is inspected, in plain words.' }),
  explanation: words(900, 'text').meta({ description: 'What kind of inspection this is, in a few plain sentences.' }),
  official: webAddress().meta({ description: 'The inspectorates’ own page on it.' }),
  visits: z
    .array(
      z.strictObject({
        slug: slug('visit').meta({ description: 'Its short name, in inspection files.' }),
        name: words(60, 'name').meta({ description: 'In a few plain words.' }),
        follows: z.array(slug('visit')).default([]).meta({ description: 'Visits of which one must have come before.' }),
      }),
    )
    .min(1)
    .meta({ description: 'The kinds of visit that it has.' }),
  formalKinds: z
    .array(
      z.strictObject({
        slug: slug('formal list').meta({ description: 'Its short name, in inspection files.' }),
        name: words(60, 'name').meta({ description: 'For one entry of the list.' }),
        plural: words(60, 'name').meta({ description: 'For several.' }),
        meaning: words(400, 'meaning').meta({ description: 'What it means to be on the list.' }),
        grave: z.boolean().meta({ description: 'Whether it is drawn as a filled diamond.' }),
        easy: easyKindSchema.optional().meta({ description: 'What it means, for easy read.' }),
        onlyWith: z
          .array(slug('outcome'))
          .optional()
          .meta({ description: 'The outcomes that can have this list; any when left out.' }),
      }),
    )
    .meta({ description: 'The lists on which reports put the gravest findings.' }),
  outcomes: z.array(outcomeSchema).min(1).meta({ description: 'How its visits can end.' }),
});

/** A kind of inspection. */
export type Framework = z.infer<typeof frameworkSchema>;

/** One of the answers that a framework gives. */
export type Outcome = z.infer<typeof outcomeSchema>;
