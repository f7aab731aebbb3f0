import * as z from 'zod';
import { day } from '../fields.ts';

/** An address that programs of others can open. */
export function address(description: string) {
  return z
    .string()
    .regex(/^(https?:\/\/[^/]+)?\/\S*$/)
    .meta({
      format: 'uri-reference',
      description: `${description} Whole, with https://; from the first slash on where the site was made without knowing its address.`,
    });
}

/** Under which licence something is given. */
export const licenceSchema = z
  .strictObject({
    name: z.string().meta({ description: 'Its short name, as in the SPDX list.', examples: ['CC-BY-4.0'] }),
    title: z.string().meta({ description: 'Its full name.' }),
    url: z.string().meta({ format: 'uri', description: 'Its words.' }),
    covers: z.string().meta({ description: 'What it is the licence of.' }),
  })
  .meta({ title: 'Licence' });

/** What stands at the top of every file of the API, whatever it is about. */
export const envelope = {
  apiVersion: z.literal('1').meta({ description: 'Part of the address. Within a version nothing is taken away.' }),
  asOf: day().meta({ description: 'We have looked for reports published up to this day.' }),
  licences: z.array(licenceSchema).min(1).meta({ description: 'What you may do with the file.' }),
  attribution: z.string().meta({ description: 'What to write beside what you take from here.' }),
  documentation: address('The page for people about this data.'),
  openapi: address('The description of every file of the API.'),
} as const;
