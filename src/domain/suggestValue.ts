import { nearest, simplify } from './nearest.ts';
import { suggestDay } from './suggestDay.ts';

/** What was probably meant, and whether nothing else can have been, so that a machine may put it in. */
export interface Suggestion {
  readonly text: string;
  readonly certain: boolean;
}

/** What a broken value most likely stands for; `rule` is the one that it breaks, `allowed` what it could be. */
export function suggestValue(rule: string, value: unknown, allowed: readonly string[] = []): Suggestion | undefined {
  if (typeof value !== 'string') return undefined;
  const found = suggesters[rule]?.(value, allowed);
  return found?.text === value || found?.text === '' ? undefined : found;
}

const suggesters: Record<string, (value: string, allowed: readonly string[]) => Suggestion | undefined> = {
  'unknown-value': amongAllowed,
  'unknown-field': amongAllowed,
  text: (value) => ({ text: value.trim().normalize('NFC'), certain: true }),
  // An id is cited elsewhere, so that changing it here alone would break the citations.
  'short-name': (value) => ({ text: simplify(value).replace(/[^a-z0-9-]/g, ''), certain: false }),
  'web-address': tidyAddress,
  date(value) {
    const likely = suggestDay(value);
    return likely && { text: likely.day, certain: likely.certain };
  },
};

function amongAllowed(value: string, allowed: readonly string[]): Suggestion | undefined {
  const text = nearest(value, allowed);
  return text === undefined ? undefined : { text, certain: simplify(value) === simplify(text) };
}

/** Names of protocols and hosts mean the same in either case; a forgotten protocol is only likely to be https. */
function tidyAddress(value: string): Suggestion | undefined {
  const typed = value.trim();
  const [, start, rest] = /^(https?:\/\/[^/?#]*)(.*)$/i.exec(typed) ?? [];
  if (start) return { text: start.toLowerCase() + rest, certain: true };
  return /^www\.[^\s]+$/i.test(typed) ? { text: `https://${typed}`, certain: false } : undefined;
}
