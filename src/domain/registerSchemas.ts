import * as z from 'zod';
import { correctionsSchema } from './corrections.ts';
import { councilSchema } from './council.ts';
import { figuresSchema } from './figures.ts';
import { frameworkSchema } from './framework.ts';
import { guidanceSchema } from './guidance.ts';
import { postcodeTableSchema } from './postcode/postcodeTable.ts';
import { glossaryEntrySchema, regionSchema, siteSchema, themeGroupSchema } from './registers.ts';

function listOf<Entry extends z.ZodType>(entry: Entry) {
  return z.array(entry).min(1, { error: 'This register is empty, so entries are missing. Bring them back.' });
}

/** What each register file holds as a whole, by the name of the file. */
export const registerSchemas = {
  councils: listOf(councilSchema),
  regions: listOf(regionSchema),
  frameworks: listOf(frameworkSchema),
  themes: listOf(themeGroupSchema),
  glossary: listOf(glossaryEntrySchema),
  site: siteSchema,
  postcodes: postcodeTableSchema,
  figures: figuresSchema,
  corrections: correctionsSchema,
  guidance: guidanceSchema,
} as const;
