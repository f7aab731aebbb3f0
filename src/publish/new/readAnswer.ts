import { isRealDay } from '../../domain/day.ts';
import { webAddress } from '../../domain/fields.ts';
import { nearest } from '../../domain/nearest.ts';
import { suggestDay } from '../../domain/suggestDay.ts';
import { suggestValue } from '../../domain/suggestValue.ts';

/** What was understood, or a sentence that says what would be right. */
export type Read = { readonly value: string; readonly note?: string } | { readonly problem: string };

/** Something to choose, by its short name or its name. */
export interface Choice {
  readonly slug: string;
  readonly name: string;
}

/** A short name that is its own name. */
export function asChoice(slug: string): Choice {
  return { slug, name: slug };
}

/** One of several, by its number in the list, its short name, its name, or something near them. */
export function readChoice(said: string, choices: readonly Choice[]): Read {
  const byNumber = /^\d+$/.test(said) ? choices[Number(said) - 1] : undefined;
  const exact =
    byNumber ?? choices.find(({ slug, name }) => slug === said || name.toLowerCase() === said.toLowerCase());
  if (exact) return { value: exact.slug };
  const meant = nearest(
    said,
    choices.map(({ slug }) => slug),
  );
  const offer = meant ? `Did you mean "${meant}"?` : `It can be: ${choices.map(({ slug }) => slug).join(', ')}.`;
  return { problem: `"${said}" is none of them. ${offer}` };
}

/** A day or a month, also as people say it. */
export function readDate(said: string): Read {
  if (isRealDay(said)) return { value: said };
  const likely = suggestDay(said);
  if (likely?.certain) return { value: likely.day, note: `Written as ${likely.day}.` };
  const offer = likely ? `Did you mean ${likely.day}?` : 'Write a day as 2024-03-11, or a month as 2024-03.';
  return { problem: `"${said}" is no day that we can read. ${offer}` };
}

/** Words on one line. */
export function readText(said: string): Read {
  const value = said.replace(/\s+/g, ' ').trim().normalize('NFC');
  return value === '' ? { problem: 'This is needed.' } : { value };
}

/** An address on the web, as the checker wants it. */
export function readAddress(said: string): Read {
  const wrong = webAddress().safeParse(said).error?.issues[0];
  if (!wrong) return { value: said };
  const likely = suggestValue('web-address', said);
  return { problem: `${wrong.message}${likely ? ` Did you mean "${likely.text}"?` : ''}` };
}
