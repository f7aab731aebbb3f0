import * as z from 'zod';
import { day, reportedAs, webAddress, words } from '../fields.ts';
import { explainRuns } from './postcodeRuns.ts';

/** The first half of a postcode: "RG40", "SW1A". */
const OUTCODE = /^[A-Z]{1,2}\d{1,2}$|^[A-Z]{1,2}\d[A-Z]$/;

const outcode = () =>
  reportedAs('postcode-form', z.string().regex(OUTCODE, { error: ({ input }) => sayNoOutcode(input) }));

const runs = reportedAs(
  'postcode-form',
  z
    .string({ error: 'Here should be the slug of a council, or the parts that councils serve.' })
    .superRefine((line, context) => {
      const message = explainRuns(line);
      if (message) context.addIssue({ code: 'custom', message });
    }),
);

/** Which council serves which postcode; what postcodes.yml holds. */
export const postcodeTableSchema = z.strictObject({
  asOf: day().meta({ description: 'The list is true as of this month.' }),
  source: z.strictObject({ title: words(160, 'title'), publisher: words(160, 'publisher'), url: webAddress() }),
  attribution: words(400, 'text').meta({ description: 'What the licence of the source asks to show.' }),
  shared: z
    .strictObject({ wales: z.array(outcode()).default([]), scotland: z.array(outcode()).default([]) })
    .default({ wales: [], scotland: [] })
    .meta({ description: 'Outcodes with addresses across the border, which the list does not hold.' }),
  outcodes: reportedAs(
    'postcode-form',
    z.record(outcode(), runs, {
      error: ({ code, input }) =>
        code === 'invalid_key' ? sayNoOutcode(input) : 'Here should be lines such as "RG40: wokingham".',
    }),
  ).meta({ description: 'Each outcode with the council that serves it, or its parts with theirs, in order.' }),
});
export type PostcodeTable = z.infer<typeof postcodeTableSchema>;

function sayNoOutcode(input: unknown): string {
  return `"${input}" is not the first half of a postcode. Write it in capitals, as in RG40 or SW1A.`;
}
