import * as z from 'zod';
import { DAY_PATTERN, isRealDay } from './day.ts';
import { HIDDEN_IN_FIELDS } from './hiddenCharacters.ts';

/**
 * The kinds of value that front matter is made of, each with its own plain message, so that every schema
 * says what is wrong in the same words. The registry holds the rule that a broken value is reported under.
 */
export const fieldRules = z.registry<{ rule: string }>();

/** A schema whose broken values are reported under a rule of their own. */
export function reportedAs<Schema extends z.ZodType>(rule: string, schema: Schema): Schema {
  fieldRules.add(schema, { rule });
  return schema;
}

// What is left of letters that went through the wrong encoding: "childrenâ€™s", "Ã©", a black diamond.
const GARBLED = /â€|Ã[\u0080-\u00bf]|\ufffd/;

// One word in two alphabets: a Cyrillic letter that looks like a Latin one hides the word from every search.
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** Plain words on one line, `max` characters at most. */
export function words(max: number, what = 'text') {
  return reportedAs(
    'text',
    z
      .string({ error: (issue) => notText(issue.input, what) })
      .min(1, { error: `This ${what} is empty. Fill it in, or take the whole line out.` })
      .max(max, {
        error: (issue) => `This ${what} is ${String(issue.input).length} characters long. Keep it to ${max}.`,
      })
      .refine((text) => text === '' || text.trim() === text, { error: 'Take out the space at the start or end.' })
      .refine((text) => !/[\n\r\t]/.test(text), { error: `Write this ${what} on one line, without tabs.` })
      // Invisible characters break feeds and spreadsheets; direction marks can make a text read as another.
      .refine((text) => !HIDDEN_IN_FIELDS.test(text), {
        error: 'There is an invisible character in here. Type the words again instead of pasting them.',
      })
      .refine((text) => !GARBLED.test(text), {
        error: 'Some letters in here were spoilt on the way. Type the words again instead of pasting them.',
      })
      .refine((text) => !MIXED.test(text), {
        error: (issue) =>
          `${say(MIXED.exec(String(issue.input))?.[0])} has a letter of another alphabet, which only looks like one of ours. Type the word again.`,
      })
      .refine((text) => text.normalize('NFC') === text, {
        error: 'An accent in here is stored as a separate character. Type the letter again.',
      })
      .refine((text) => !/^“[^“”]*”$/.test(text), {
        error: 'The curly quotation marks “ ” would be shown to readers. Use straight ones around the words: "…".',
      }),
  );
}

function notText(input: unknown, what: string): string {
  if (typeof input === 'number' || typeof input === 'boolean')
    return `"${input}" is read as a ${typeof input === 'number' ? 'number' : 'yes or no'}. Put quotation marks around it: "${input}".`;
  if (input === null) return `This ${what} is empty. Fill it in, or take the whole line out.`;
  return `Here should be ${withArticle(what)}, and there is a list or a group of fields. Is something indented too far?`;
}

function withArticle(what: string): string {
  return /^(text|words)$/.test(what) ? what : `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;
}

/** A value as messages repeat it; lists and groups are not repeated. */
function say(input: unknown): string {
  if (typeof input === 'object' && input !== null) return 'A list or a group of fields';
  const text = String(input);
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}

/** A date to the day or the month, kept as the text that stands in the file. */
export function day() {
  const form = 'Write a day as 2019-03-11, or a month as 2019-03.';
  return reportedAs(
    'date',
    z
      .string({
        error: (issue) =>
          `${issue.input === null ? 'The date is empty' : `${say(issue.input)} is not a date`}. ${form}`,
      })
      .regex(DAY_PATTERN, { error: (issue) => `${sayWrongDay(String(issue.input))} ${form}`, abort: true })
      .refine(isRealDay, { error: (issue) => `There is no ${issue.input} in the calendar. ${form}` }),
  );
}

function sayWrongDay(text: string): string {
  return /^\d{4}$/.test(text) ? `${say(text)} is only a year.` : `${say(text)} is not a date that we can read.`;
}

/** A name in an address: lower-case letters, digits and single hyphens. */
export function slug(what = 'name') {
  const form = 'Use lower-case letters, digits and single hyphens, as in "local-offer".';
  return reportedAs(
    'short-name',
    z
      .string({ error: (issue) => notText(issue.input, what) })
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
        error: (issue) => `${say(issue.input)} cannot be used as a ${what}. ${form}`,
      })
      .max(80, { error: `This ${what} is too long. Keep it to 80 characters.` }),
  );
}

/** So many values are told whenever one is wrong. */
export const FEW_VALUES = 12;

/** One of a list of allowed values; `what` names the kind of thing in messages: "theme". */
export function oneOf<const Values extends readonly [string, ...string[]]>(what: string, values: Values) {
  return reportedAs(
    'unknown-value',
    z.enum(values, {
      error: (issue) =>
        issue.input === null
          ? `The ${what} is empty.`
          : `${say(issue.input)} is not ${withArticle(what)} that we know.${values.length <= FEW_VALUES ? ` It can be: ${values.join(', ')}.` : ''}`,
    }),
  );
}

/** An address on the web that a reader can open. */
export function webAddress() {
  const form = 'Copy the whole address, https:// and all, from the browser.';
  return reportedAs(
    'web-address',
    z
      .string({ error: (issue) => notText(issue.input, 'web address') })
      .max(600, { error: 'This web address is longer than 600 characters. Look for a shorter one.' })
      .refine(isWebAddress, { error: (issue) => `${say(issue.input)} is not a web address. ${form}` })
      .meta({ format: 'uri' }),
  );
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s"'<>\\^`{|}]+$/.test(text) || HIDDEN_IN_FIELDS.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.username === '' && url.password === '' && url.hostname.includes('.');
}

/** A count, zero or more. */
export function count(what = 'count') {
  return reportedAs(
    'number',
    z
      .int({
        error: (issue) =>
          `${say(issue.input)} is not a whole number. Write this ${what} in digits, without quotation marks.`,
      })
      .min(0, { error: `This ${what} cannot be less than 0.` })
      .max(100_000, { error: `This ${what} is too large to be right.` }),
  );
}
