import * as z from 'zod';
import { day, oneOf, reportedAs, words } from './fields.ts';
import { HIDDEN_IN_FIELDS } from './hiddenCharacters.ts';

/** A text in the language; empty while it is not translated yet, so that the English stands there. */
const text = () =>
  reportedAs(
    'text',
    z
      .string({ error: 'Here should be words. Put quotation marks around them.' })
      .max(900, { error: 'This text is too long. Keep it to 900 characters.' })
      .refine((words) => !/[\n\r\t]/.test(words) && !HIDDEN_IN_FIELDS.test(words), {
        error: 'There is an invisible character or a new line in here. Type the words again on one line.',
      }),
  );

const optional = () => text().optional();
const group = <Entry extends z.ZodType>(entry: Entry) => z.record(z.string(), entry).default({});
const named = () => group(text());

/** What a file of `languages/` holds: the words of the site in one language. What it leaves out stays English. */
export const languageSchema = z.strictObject({
  language: z.strictObject({
    code: words(35, 'code').meta({ description: 'By BCP 47, as in "cy": also the name of the file.' }),
    name: words(60, 'name').meta({ description: 'In its own words, as in "Cymraeg".' }),
    direction: oneOf('direction', ['ltr', 'rtl']).meta({ description: 'Whether it is written from the left.' }),
  }),
  checked: z
    .strictObject({
      by: words(120, 'role').meta({ description: 'The role of a speaker who has read it all, and no name.' }),
      date: day().meta({ description: 'When.' }),
    })
    .optional(),
  /** By the English texts that docs/language.yml lists. */
  furniture: named(),
  /** The same for texts of several things, where the language has more forms than English: their names are in CLDR. */
  plurals: group(
    z.strictObject({
      zero: optional(),
      one: optional(),
      two: optional(),
      few: optional(),
      many: optional(),
      other: text(),
    }),
  ),
  regions: named(),
  themeGroups: named(),
  themes: group(z.strictObject({ name: optional(), meaning: optional() })),
  terms: group(z.strictObject({ term: optional(), expansion: optional(), meaning: optional() })),
  frameworks: group(
    z.strictObject({
      name: optional(),
      shortName: optional(),
      judged: optional(),
      explanation: optional(),
      visits: named(),
      formalKinds: group(z.strictObject({ name: optional(), plural: optional(), meaning: optional() })),
      outcomes: group(z.strictObject({ name: optional(), verdict: optional(), next: optional() })),
    }),
  ),
});

/** The words of the site in one language. */
export type Language = z.infer<typeof languageSchema>;
