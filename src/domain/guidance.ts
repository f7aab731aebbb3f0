import * as z from 'zod';
import { slug, words } from './fields.ts';

const questions = (who: string) =>
  z
    .array(words(200, 'question'))
    .min(1, { error: 'There is no question here. Write one.' })
    .max(4, { error: 'Four questions are the most that people take to a meeting. Leave the others out.' })
    .meta({ description: `What ${who} can ask, a sentence each.` });

const goodSchema = z.strictObject({
  text: words(200, 'sentence').meta({ description: 'The sentence, in 10 to 20 words.' }),
  findings: z
    .array(words(200, 'finding'))
    .default([])
    .meta({ description: 'Findings that show it: the name of the file, # and the anchor of the finding on its page.' }),
  terms: z.array(slug('term')).default([]).meta({ description: 'Entries of glossary.yml that state it.' }),
});
/** A sentence on what good looks like, and where it comes from. */
export type GoodSentence = z.infer<typeof goodSchema>;

const themeGuidanceSchema = z.strictObject({
  theme: slug('theme').meta({ description: 'A short name from themes.yml.' }),
  good: z.array(goodSchema).min(1).max(4).meta({ description: 'What good looks like, a sentence each.' }),
  parents: questions('parents'),
  councillors: questions('councillors and journalists'),
});
/** What good looks like in one theme, and what people can ask. */
export type GuidanceEntry = z.infer<typeof themeGuidanceSchema>;

/** What guidance.yml holds, theme by theme. It informs, and gives no legal advice. */
export const guidanceSchema = z.strictObject({
  themes: z.array(themeGuidanceSchema).min(1).meta({ description: 'One entry for each theme.' }),
});
/** The guidance on all themes. */
export type Guidance = z.infer<typeof guidanceSchema>;
