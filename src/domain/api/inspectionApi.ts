import * as z from 'zod';
import { day, oneOf, slug, words } from '../fields.ts';
import { makeFindingSchema, SPEAKERS } from '../finding.ts';
import { makeInspectionSchema, type Vocabulary } from '../inspection.ts';
import { sourceSchema } from '../source.ts';
import { address, envelope } from './apiFile.ts';
import { councilNameSchema } from './councilApi.ts';

/** A source; the address of a copy is not given. */
const citedSourceSchema = sourceSchema
  .extend({ url: sourceSchema.shape.url.optional().meta({ description: 'Absent where we know only of a copy.' }) })
  .meta({ title: 'Source' });

/** The descriptions of visits and findings, for the values that the registers allow today. */
export function makeInspectionApi(allowed: Vocabulary) {
  const facts = makeInspectionSchema(allowed).shape;
  const finding = makeFindingSchema(allowed.themes, allowed.formalKinds)
    .omit({ id: true })
    .extend({
      id: z.string().meta({
        description: 'The visit, the sign # and the place on its page. It stays.',
        examples: ['wokingham-2019-03#weakness-workforce'],
      }),
      themeName: words(80).meta({ description: 'The theme in a few plain words.' }),
      saidBy: oneOf('speaker', SPEAKERS).meta({ description: 'Whose account it is.' }),
      page: address('Its permanent address, for people.'),
    })
    .meta({ title: 'Finding' });
  const summary = z
    .strictObject({
      slug: slug('visit').meta({ description: 'Our short name for the visit. It stays.' }),
      council: councilNameSchema,
      framework: facts.framework,
      frameworkName: words(120).meta({ description: 'The framework in words, with its years.' }),
      visit: facts.visit,
      visitName: words(60).meta({ description: 'The kind of visit in a few plain words.' }),
      date: day().meta({
        description: 'What visits are sorted by: the first day, or the publication where none is recorded.',
      }),
      inspected: facts.inspected,
      published: facts.published,
      outcome: facts.outcome,
      outcomeName: words(60).meta({ description: 'The outcome in a few plain words.' }),
      verdict: words(900).meta({ description: 'The outcome in one to three plain sentences, with the month.' }),
      significantWeaknesses: facts.significantWeaknesses,
      coverage: facts.coverage,
      page: address('Its page for people.'),
      api: address('Its file in this API.'),
    })
    .meta({ title: 'Visit, in short' });
  const inspection = summary
    .extend({
      nextInspection: facts.nextInspection,
      healthPartners: facts.healthPartners,
      findings: z
        .array(finding)
        .meta({ description: 'What was found, in the order of our page’s file. May be empty.' }),
      responses: facts.responses,
      followUp: facts.followUp,
      context: facts.context,
      sources: z.array(citedSourceSchema).min(1).meta({ description: 'Where all this comes from.' }),
      text: z.string().min(1).optional().meta({ description: 'What happened, in plain words, as Markdown.' }),
    })
    .meta({ title: 'Visit' });
  return {
    finding,
    summary,
    inspectionsFile: z
      .strictObject({ ...envelope, inspections: z.array(summary) })
      .meta({ title: 'Every visit', description: 'All visits, newest first, without findings.' }),
    inspectionFile: z
      .strictObject({ ...envelope, inspection })
      .meta({ title: 'One visit', description: 'A visit with its findings and sources.' }),
  };
}
