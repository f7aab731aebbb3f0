import * as z from 'zod';
import { count, day, oneOf, words } from './fields.ts';
import { citations, makeFindingSchema } from './finding.ts';
import { reviewSchema } from './review.ts';
import { sourceSchema } from './source.ts';

/** How much of the official report was read for a file. */
export const COVERAGE = ['full', 'partial', 'outcome-only'] as const;

export type Coverage = (typeof COVERAGE)[number];

type Names = readonly [string, ...string[]];

/** The slugs that the registers allow in an inspection file. */
export interface Vocabulary {
  readonly councils: Names;
  readonly frameworks: Names;
  readonly visits: Names;
  readonly outcomes: Names;
  readonly formalKinds: Names;
  readonly themes: Names;
}

/**
 * The only description of an inspection file: the collection, the checker, the JSON Schema and the forms come from it.
 * Rules that look at more than one field or file are in src/checks.
 */
export function makeInspectionSchema(allowed: Vocabulary) {
  return z
    .strictObject({
      council: oneOf('council', allowed.councils).meta({
        description: 'The council that was inspected.',
        examples: ['wokingham'],
      }),
      framework: oneOf('framework', allowed.frameworks).meta({
        description: 'Which kind of inspection it was.',
      }),
      visit: oneOf('visit', allowed.visits).meta({
        title: 'Kind of visit',
        description: 'A first inspection, or one that came back.',
      }),
      inspected: z
        .strictObject({
          from: day().meta({
            title: 'First day',
            description: 'First day, or the month where only that is known.',
            examples: ['2024-06-10', '2024-06'],
          }),
          to: day()
            .optional()
            .meta({
              title: 'Last day',
              description: 'Last day, or its month; left out where not recorded.',
              examples: ['2024-06-14'],
            }),
        })
        .optional()
        .meta({
          title: 'Days of the visit',
          description: 'When inspectors were there; left out where not recorded.',
          examples: [{ from: '2024-06-10', to: '2024-06-14' }],
        }),
      published: day()
        .optional()
        .meta({
          title: 'Report published',
          description: 'When the report came out; left out where not recorded.',
          examples: ['2024-08-05', '2024-08'],
        }),
      added: day()
        .optional()
        .meta({
          description: 'The day on which it came into this archive: today, for a new file.',
          examples: ['2027-01-03'],
        }),
      outcome: oneOf('outcome', allowed.outcomes).meta({
        description: 'One of the framework’s outcomes for this visit.',
      }),
      significantWeaknesses: z
        .strictObject({
          total: count('total').meta({ description: 'How many the report names.', examples: [6] }),
          sufficient: count()
            .optional()
            .meta({ description: 'At a revisit: with enough progress.', examples: [5] }),
          notSufficient: count()
            .optional()
            .meta({ description: 'At a revisit: without enough progress.', examples: [1] }),
        })
        .optional()
        .meta({ description: 'As the report counts them, however many are listed below.', examples: [{ total: 6 }] }),
      nextInspection: words(400, 'text')
        .optional()
        .meta({
          description: 'The report’s own words on the next visit.',
          examples: ['The next full inspection will be within approximately three years.'],
        }),
      healthPartners: z
        .array(words(200, 'name'))
        .optional()
        .meta({ description: 'NHS bodies inspected with the council.', examples: [['NHS Borsetshire ICB']] }),
      coverage: oneOf('coverage', COVERAGE).meta({
        title: 'How much was read',
        description: 'How much of the report was read: all of it, a part, or no more than its outcome.',
      }),
      review: reviewSchema.optional().meta({
        description: 'Who has read the file since it was written; left out while nobody has.',
        examples: [{ state: 'second-read', date: '2026-11-22' }],
      }),
      findings: z
        .array(makeFindingSchema(allowed.themes, allowed.formalKinds))
        .max(200)
        .default([])
        .meta({ description: 'What inspectors found.' }),
      responses: z
        .array(responseSchema)
        .max(50)
        .default([])
        .meta({ title: 'Answers', description: 'What those responsible and others answered.' }),
      followUp: z
        .array(eventSchema)
        .max(50)
        .default([])
        .meta({ title: 'What happened next', description: 'What happened since, in the order of dates.' }),
      context: z
        .array(contextSchema)
        .max(50)
        .default([])
        .meta({ description: 'What else helps to understand the visit.' }),
      sources: z
        .array(sourceSchema)
        .min(1, { error: 'List at least one source: nothing is published without one.' })
        .max(60)
        .meta({ description: 'Where all this comes from.' }),
    })
    .meta({
      title: 'Inspection',
      description: 'One visit of Ofsted and the Care Quality Commission to one local area.',
    });
}

const responseSchema = z
  .strictObject({
    by: words(160, 'role').meta({
      title: 'Who answers',
      description: 'A public role, never a name.',
      examples: ['Director of children’s services'],
    }),
    organisation: words(200, 'organisation').meta({
      description: 'Whom they speak for.',
      examples: ['Borsetshire County Council'],
    }),
    summary: words(400, 'summary').meta({
      description: 'One plain sentence of our own.',
      examples: ['The council said that it had already begun to put this right.'],
    }),
    quote: words(120, 'quotation')
      .optional()
      .meta({
        description: 'At most six words, exactly as published.',
        examples: ['we are sorry'],
      }),
    sources: citations(),
  })
  .meta({ title: 'Answer' });

const eventSchema = z
  .strictObject({
    date: day()
      .optional()
      .meta({
        description: 'The day or month; left out where not recorded.',
        examples: ['2024-11'],
      }),
    event: words(400, 'event').meta({
      description: 'One plain sentence of our own.',
      examples: ['The council published its action plan.'],
    }),
    sources: citations(),
  })
  .meta({ title: 'Event' });

const contextSchema = z
  .strictObject({
    summary: words(400, 'summary').meta({
      description: 'One plain sentence of our own.',
      examples: ['A new director of children’s services had come two months before.'],
    }),
    sources: citations(),
  })
  .meta({ title: 'Context' });

/** What one inspection file says, once it has passed the schema. */
export type InspectionFacts = z.infer<ReturnType<typeof makeInspectionSchema>>;

/** An answer to a report, by a public role. */
export type Response = z.infer<typeof responseSchema>;

/** Something that happened after a visit. */
export type FollowUpEvent = z.infer<typeof eventSchema>;
