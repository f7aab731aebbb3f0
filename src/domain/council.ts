import * as z from 'zod';
import { count, day, oneOf, slug, webAddress, words } from './fields.ts';

/** The kinds of council that are responsible for SEND in England. */
export const COUNCIL_TYPES = [
  'london-borough',
  'metropolitan-borough',
  'unitary',
  'county',
  'city-of-london',
  'sui-generis',
] as const;

/** Whether a council exists now, no longer, or not yet. */
export const COUNCIL_STATUSES = ['current', 'abolished', 'future'] as const;

export type CouncilType = (typeof COUNCIL_TYPES)[number];
export type CouncilStatus = (typeof COUNCIL_STATUSES)[number];

/** England is 17 hexagons wide and 23 high on our map; a slip of the hand would make it unreadable. */
const MOST_TILES = 40;
const TOO_FAR = { error: `This is off the map. Columns and rows are numbers from 0 to ${MOST_TILES}.` };

const relatedCouncil = z.strictObject({
  council: slug('council'),
  part: words(120, 'text').optional().meta({ description: 'Where only a part went: "Christchurch only".' }),
});

/** A council in the register: who it is, where, since when, and what came before and after. */
export const councilSchema = z.strictObject({
  slug: slug('council'),
  name: words(80, 'name').meta({ description: 'As people say it.' }),
  officialName: words(120, 'name'),
  type: oneOf('kind of council', COUNCIL_TYPES),
  status: oneOf('status', COUNCIL_STATUSES),
  region: slug('region'),
  codes: z
    .strictObject({
      gss: words(9, 'code').optional().meta({ description: 'Code of the Office for National Statistics.' }),
      gssFormer: z.array(words(9, 'code')).optional(),
      dfe: words(3, 'code')
        .optional()
        .meta({ description: 'Code of the Department for Education; the stable one to join on.' }),
    })
    .default({}),
  since: day().optional().meta({ description: 'First day, where recorded.' }),
  until: day().optional().meta({ description: 'Last day, where it has ended or its end is decided.' }),
  predecessors: z.array(relatedCouncil).default([]),
  successors: z.array(relatedCouncil).default([]),
  aliases: z
    .array(words(120, 'name').regex(/^[^|]*$/, { error: 'Write each name by itself, without the sign "|".' }))
    .default([])
    .meta({ description: 'Abbreviations, towns, districts, former and official names that people type.' }),
  website: webAddress().optional(),
  ofstedReports: webAddress().optional().meta({ description: 'Ofsted’s own page of reports on this area.' }),
  healthBodies: z
    .array(z.strictObject({ name: words(160, 'name'), from: day().optional(), until: day().optional() }))
    .default([]),
  parentCarerForum: z.strictObject({ name: words(120, 'name'), website: webAddress().optional() }).optional(),
  reorganisation: words(300, 'text').optional(),
  jointArrangements: words(300, 'text').optional(),
  note: words(400, 'text').optional(),
  centre: z.strictObject({ latitude: z.number().min(49).max(56), longitude: z.number().min(-7).max(2) }).optional(),
  areaKm2: z.number().positive().optional(),
  tile: z
    .strictObject({ column: count('column').max(MOST_TILES, TOO_FAR), row: count('row').max(MOST_TILES, TOO_FAR) })
    .optional()
    .meta({ description: 'Its hexagon: odd rows are shifted half a hexagon to the right, rows count northwards.' }),
  similar: z.array(slug('council')).default([]).meta({ description: 'Statistical neighbours, nearest first.' }),
});

/** A council, as the register holds it. */
export type Council = z.infer<typeof councilSchema>;
