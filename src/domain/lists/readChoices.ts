import { slugOfName } from '../slugOfName.ts';
import type { Choices, Filter } from './filter.ts';

/** What an address asks for. */
export interface AskedChoices {
  readonly choices: Choices;
  /** What it asks for that the list does not have, with the label of the filter: "Region", "Mordor". */
  readonly unknown: readonly { readonly label: string; readonly text: string }[];
}

/** No value is half as long; longer ones are not worth reading. */
const LONGEST = 100;

/**
 * Reads what was chosen out of the query of an address, such as `?region=south-east&outcome=inconsistent`. "South East"
 * counts as `south-east`, because people change addresses by hand. Takes any text; parts that belong to others are left.
 */
export function readChoices(query: string, filters: readonly Filter[]): AskedChoices {
  const asked = new URLSearchParams(query);
  const choices: Record<string, string> = {};
  const unknown: { label: string; text: string }[] = [];
  for (const { name, label, options } of filters) {
    const text = (asked.get(name) ?? '').trim().slice(0, LONGEST);
    if (text === '') continue;
    const slug = slugOfName(text);
    if (options.some(({ value }) => value === slug)) choices[name] = slug;
    else unknown.push({ label, text });
  }
  return { choices, unknown };
}
