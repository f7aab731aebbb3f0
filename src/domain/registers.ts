import * as z from 'zod';
import { easyThemeSchema } from './easyRead.ts';
import { count, day, slug, words } from './fields.ts';
import { shortSourceSchema } from './shortSource.ts';

/** A region of England. */
export const regionSchema = z.strictObject({
  slug: slug('region').meta({ description: 'Its short name, in addresses. It stays.' }),
  name: words(60, 'name').meta({ description: 'As people say it.' }),
  gss: words(9, 'code').meta({ description: 'Code of the Office for National Statistics.' }),
});
export type Region = z.infer<typeof regionSchema>;

const themeSchema = z.strictObject({
  slug: slug('theme').meta({ description: 'Its short name, in files and addresses. It stays.' }),
  name: words(80, 'name').meta({ description: 'In a few plain words.' }),
  meaning: words(300, 'meaning').meta({ description: 'What the theme is about, for a parent.' }),
  easy: easyThemeSchema.optional().meta({ description: 'The same for easy read.' }),
});
/** What a finding can be about. */
export type Theme = z.infer<typeof themeSchema>;

/** Themes that belong together, in the order in which pages show them. */
export const themeGroupSchema = z.strictObject({
  slug: slug('group').meta({ description: 'Its short name.' }),
  name: words(80, 'name').meta({ description: 'In a few plain words.' }),
  themes: z.array(themeSchema).min(1).meta({ description: 'Its themes, in the order of pages.' }),
});
export type ThemeGroup = z.infer<typeof themeGroupSchema>;

/** A term in plain words, true as of a day. */
export const glossaryEntrySchema = z.strictObject({
  slug: slug('term').meta({ description: 'Its place on the page of the glossary. It stays.' }),
  term: words(80, 'term').meta({ description: 'As reports write it.' }),
  expansion: words(160, 'text').optional().meta({ description: 'What the letters stand for.' }),
  also: z.array(words(120, 'term')).default([]).meta({ description: 'Other words for the same.' }),
  meaning: words(600, 'meaning').meta({ description: 'What it is, in plain sentences.' }),
  asOf: day().meta({ description: 'The day on which this was last known to be true.' }),
  sources: z.array(shortSourceSchema).min(1).meta({ description: 'Where the meaning comes from.' }),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

/** The front matter of a standing page. */
export const standingPageSchema = z.strictObject({
  title: words(80, 'title').meta({ description: 'The heading of the page.' }),
  description: words(155, 'description').meta({ description: 'One sentence for search engines and shared links.' }),
  updated: day().meta({ description: 'When its words last changed.' }),
});
export type StandingPage = z.infer<typeof standingPageSchema>;

/** What holds for the archive as a whole. */
export const siteSchema = z.strictObject({
  checkedTo: day().meta({ description: 'Nothing published after this day has been looked for yet.' }),
  minimum: z
    .strictObject({
      councils: count().meta({ description: 'How many councils there are at least.' }),
      inspections: count().meta({ description: 'How many visits there are at least.' }),
    })
    .meta({ description: 'Fewer than these means that files are missing: nothing is published then.' }),
});
export type Site = z.infer<typeof siteSchema>;
