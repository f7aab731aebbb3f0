import { say } from '../language/say.ts';
/** `1 strength`, `4 strengths`; `plural` where it is not made with an s. */
export function countOf(count: number, one: string, plural = `${one}s`): string {
  return `${count} ${count === 1 ? one : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : say('{items} and {last}', { items: items.slice(0, -1).join(', '), last: items.at(-1) ?? '' });
}

/** `A strength`: the first letter of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a strength`: words that stood alone, inside a sentence. `EHC plans` and the name `Local Offer` keep their capitals. */
export function lower(text: string): string {
  if (/^\p{Lu}(?:\p{Lu}|\S* \p{Lu}\p{Ll})/u.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
