import * as z from 'zod';
import { oneOf, slug, words } from './fields.ts';

/** What a finding is: something that worked, something that did not, or how far an old weakness was put right. */
export const FINDING_KINDS = ['strength', 'weakness', 'progress'] as const;

/** Whose account a finding is. */
export const SPEAKERS = ['inspectors', 'council', 'nhs', 'charity', 'family'] as const;

/** The answer of a revisit about one weakness. */
export const PROGRESS = ['sufficient', 'not-sufficient'] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];
export type Speaker = (typeof SPEAKERS)[number];

/** Ids of the sources that state a line; the line is worth nothing without one. */
export function citations() {
  return z
    .array(slug('source id'), { error: 'Name at least one source in square brackets: [letter].' })
    .min(1, { error: 'Name at least one source: a line without a source is not published.' })
    .meta({ description: 'Which of the sources say so, by their short names.', examples: [['letter']] });
}

/** One thing that a visit found; `themes` and `formalKinds` are the allowed slugs. */
export function makeFindingSchema(themes: readonly [string, ...string[]], formalKinds: readonly [string, ...string[]]) {
  return z
    .strictObject({
      id: slug('id')
        // The page itself has places with these names.
        .regex(/^(?!main$|find|source-|part-|body-)/, { error: 'The page uses this name itself. Choose another.' })
        .optional()
        .meta({
          title: 'Permanent address',
          description: 'Keeps the permanent address of a finding whose kind or theme is corrected.',
          examples: ['weakness-local-offer'],
        }),
      kind: oneOf('kind of finding', FINDING_KINDS).meta({
        description: 'Strength, weakness, or progress at a revisit.',
      }),
      formal: oneOf('formal list', formalKinds).optional().meta({
        title: 'Formal list',
        description: 'The formal list that the report puts it on; left out when it is on none.',
      }),
      theme: oneOf('theme', themes).meta({ description: 'What it is about.', examples: ['joint-commissioning'] }),
      summary: words(400, 'summary').meta({
        description: 'One plain sentence of our own.',
        examples: ['Families wait too long for speech therapy.'],
      }),
      quote: words(120, 'quotation')
        .optional()
        .meta({
          description: 'At most six words, exactly as published.',
          examples: ['too long'],
        }),
      saidBy: oneOf('speaker', SPEAKERS)
        .optional()
        .meta({ title: 'Who says so', description: 'Whose account it is; inspectors unless said otherwise.' }),
      responsible: words(300, 'responsible body')
        .optional()
        .meta({
          title: 'Who must act',
          description: 'Who must act, as the report names them.',
          examples: ['Borsetshire County Council and NHS Borsetshire ICB'],
        }),
      progress: oneOf('answer', PROGRESS)
        .optional()
        .meta({ description: 'At a revisit: whether progress was enough.' }),
      sources: citations(),
    })
    .meta({ title: 'Finding' });
}

/** One thing that a visit found, with its sources. */
export type Finding = z.infer<ReturnType<typeof makeFindingSchema>>;
