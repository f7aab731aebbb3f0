import * as z from 'zod';
import { count, day, slug, webAddress, words } from './fields.ts';

/** A region of England. */
export const regionSchema = z.strictObject({
  slug: slug('region'),
  name: words(60, 'name'),
  gss: words(9, 'code'),
});
export type Region = z.infer<typeof regionSchema>;

const themeSchema = z.strictObject({
  slug: slug('theme'),
  name: words(80, 'name'),
  meaning: words(300, 'meaning').meta({ description: 'What the theme is about, for a parent.' }),
});
/** What a finding can be about. */
export type Theme = z.infer<typeof themeSchema>;

/** Themes that belong together, in the order in which pages show them. */
export const themeGroupSchema = z.strictObject({
  slug: slug('group'),
  name: words(80, 'name'),
  themes: z.array(themeSchema).min(1),
});
export type ThemeGroup = z.infer<typeof themeGroupSchema>;

/** A term in plain words, true as of a day. */
export const glossaryEntrySchema = z.strictObject({
  slug: slug('term'),
  term: words(80, 'term'),
  expansion: words(160, 'text').optional().meta({ description: 'What the letters stand for.' }),
  also: z.array(words(120, 'term')).default([]),
  meaning: words(600, 'meaning'),
  asOf: day(),
  sources: z
    .array(z.strictObject({ title: words(300, 'title'), publisher: words(160, 'publisher'), url: webAddress() }))
    .min(1),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

/** The front matter of a standing page. */
export const standingPageSchema = z.strictObject({
  title: words(80, 'title'),
  description: words(155, 'description'),
  updated: day(),
});
export type StandingPage = z.infer<typeof standingPageSchema>;

/** What holds for the archive as a whole. */
export const siteSchema = z.strictObject({
  checkedTo: day().meta({ description: 'Nothing published after this day has been looked for yet.' }),
  minimum: z
    .strictObject({ councils: count(), inspections: count() })
    .meta({ description: 'Fewer than these means that files are missing: nothing is published then.' }),
});
export type Site = z.infer<typeof siteSchema>;
