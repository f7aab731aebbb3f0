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
  council: slug('council').meta({ description: 'The short name of the other council.' }),
  part: words(120, 'text').optional().meta({ description: 'Where only a part went: "Christchurch only".' }),
});

/** A council in the register: who it is, where, since when, and what came before and after. */
export const councilSchema = z.strictObject({
  slug: slug('council').meta({ description: 'Its short name, in file names and addresses. It stays.' }),
  name: words(80, 'name').meta({ description: 'As people say it.' }),
  officialName: words(120, 'name').meta({ description: 'As the council writes it in law.' }),
  type: oneOf('kind of council', COUNCIL_TYPES).meta({ description: 'What kind of council it is.' }),
  status: oneOf('status', COUNCIL_STATUSES).meta({ description: 'Whether it exists now.' }),
  region: slug('region').meta({ description: 'Its region, as in regions.yml.' }),
  codes: z
    .strictObject({
      gss: words(9, 'code').optional().meta({ description: 'Code of the Office for National Statistics.' }),
      gssFormer: z.array(words(9, 'code')).optional().meta({ description: 'Codes that older figures use.' }),
      dfe: words(3, 'code')
        .optional()
        .meta({ description: 'Code of the Department for Education; the stable one to join on.' }),
    })
    .default({})
    .meta({ description: 'Codes that official figures know it by.' }),
  since: day().optional().meta({ description: 'First day, where recorded.' }),
  until: day().optional().meta({ description: 'Last day, where it has ended or its end is decided.' }),
  predecessors: z.array(relatedCouncil).default([]).meta({ description: 'The councils that it was made from.' }),
  successors: z.array(relatedCouncil).default([]).meta({ description: 'The councils that took over.' }),
  aliases: z
    .array(words(120, 'name').regex(/^[^|]*$/, { error: 'Write each name by itself, without the sign "|".' }))
    .default([])
    .meta({ description: 'Abbreviations, towns, districts, former and official names that people type.' }),
  website: webAddress().optional().meta({ description: 'Its own site.' }),
  ofstedReports: webAddress().optional().meta({ description: 'Ofsted’s own page of reports on this area.' }),
  healthBodies: z
    .array(
      z.strictObject({
        name: words(160, 'name').meta({ description: 'As the NHS names it.' }),
        from: day().optional().meta({ description: 'Since when it is responsible here.' }),
        until: day().optional().meta({ description: 'Until when, where that has ended.' }),
      }),
    )
    .default([])
    .meta({ description: 'The NHS bodies that plan health care here.' }),
  parentCarerForum: z
    .strictObject({
      name: words(120, 'name').meta({ description: 'The forum’s own name.' }),
      website: webAddress().optional().meta({ description: 'The forum’s own site.' }),
    })
    .optional()
    .meta({ description: 'The forum of parents and carers of the area.' }),
  reorganisation: words(300, 'text').optional().meta({ description: 'What is decided about its future.' }),
  jointArrangements: words(300, 'text').optional().meta({ description: 'Services that it shares with others.' }),
  note: words(400, 'text').optional().meta({ description: 'What readers of its data should know.' }),
  centre: z
    .strictObject({
      latitude: z.number().min(49).max(56).meta({ description: 'In degrees north.' }),
      longitude: z.number().min(-7).max(2).meta({ description: 'In degrees east.' }),
    })
    .optional()
    .meta({ description: 'About the middle of the area.' }),
  areaKm2: z.number().positive().optional().meta({ description: 'Its size in square kilometres.' }),
  tile: z
    .strictObject({
      column: count('column').max(MOST_TILES, TOO_FAR).meta({ description: 'Counted from the west.' }),
      row: count('row').max(MOST_TILES, TOO_FAR).meta({ description: 'Counted from the south.' }),
    })
    .optional()
    .meta({ description: 'Its hexagon: odd rows are shifted half a hexagon to the right, rows count northwards.' }),
  similar: z.array(slug('council')).default([]).meta({ description: 'Statistical neighbours, nearest first.' }),
});

/** A council, as the register holds it. */
export type Council = z.infer<typeof councilSchema>;
