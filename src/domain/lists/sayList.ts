import { quoteAsked } from '../quoteAsked.ts';
import type { Choices, Filter } from './filter.ts';
import type { AskedChoices } from './readChoices.ts';

/** What a list is of, and how many of them: "council", "councils", 160. */
export interface ListSize {
  readonly one: string;
  readonly many: string;
  readonly total: number;
}

/** "12 visits"; "3 of 12 visits" where some are hidden. */
export function sayShown(shown: number, { one, many, total }: ListSize): string {
  const words = total === 1 ? one : many;
  return shown === total ? `${total} ${words}` : `${shown} of ${total} ${words}`;
}

/** What is shown of a list and why, for people who see it, hear it, or have it on paper. */
export function sayList(shown: number, size: ListSize, filters: readonly Filter[], asked: AskedChoices): string {
  const left = asked.unknown.map(
    ({ label, text }) => `This list has no ${label.toLowerCase()} “${quoteAsked(text)}”, so that was left out.`,
  );
  const chosen = sayChoices(filters, asked.choices);
  const count = shown === 0 ? `No ${size.one} fits all of this.` : `${sayShown(shown, size)}.`;
  return [...left, chosen.length === 0 ? `All ${count}` : count, ...chosen].join(' ');
}

function sayChoices(filters: readonly Filter[], choices: Choices): string[] {
  return filters.flatMap(({ name, label, options }) => {
    const option = options.find(({ value }) => value === choices[name]);
    if (!option) return [];
    return [`${label}: ${option.label}${option.group ? ` (${option.group})` : ''}.`];
  });
}
