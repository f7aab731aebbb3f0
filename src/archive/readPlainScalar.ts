import { isRealDay } from '../domain/day.ts';

/** Not in the plain form; never a value, since YAML has no such thing. */
export const NOT_PLAIN: unique symbol = Symbol('not plain');

/** Signs that mean something at the start of a value, or in `.5`, `=` and `<<` to some readers. */
const SPECIAL_START = /^[-?:,[\]{}#&*!|>'"%@`~=<.+\s]/;
const NUMBER = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,8})?$/;
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** A number first, and then words: "15 to 19 March". Nothing that any reader takes for a time or a number. */
const NUMBER_AND_WORDS = /^(?!\d{4}-)\d[\d,.]*(?:-[a-z]+)? \S/;
/** Words that are true, false, nothing or a number to one reader or another. */
const MEANT_OTHERWISE = new Set(['null', 'yes', 'no', 'on', 'off', 'y', 'n', 'true', 'false']);

/** The value of a plain or quoted scalar that every reader of YAML understands alike, or NOT_PLAIN. */
export function readPlainScalar(text: string): string | number | boolean | typeof NOT_PLAIN {
  if (text.startsWith('"')) return /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : NOT_PLAIN;
  if (text.startsWith("'")) return /^'[^']*'$/.test(text) ? text.slice(1, -1) : NOT_PLAIN;
  if (NUMBER.test(text)) return Object.is(Number(text), -0) ? NOT_PLAIN : Number(text);
  if (text === 'true') return true;
  if (
    SPECIAL_START.test(text) ||
    text.includes(': ') ||
    text.includes(' #') ||
    text.endsWith(':') ||
    text.endsWith(' ')
  )
    return NOT_PLAIN;
  if (MEANT_OTHERWISE.has(text.toLowerCase())) return NOT_PLAIN;
  if (!/^\d/.test(text)) return text;
  return (DAY.test(text) && isRealDay(text)) || NUMBER_AND_WORDS.test(text) ? text : NOT_PLAIN;
}

/** Whether a word can be the name of a field for every reader. */
export function isPlainName(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(text) && !MEANT_OTHERWISE.has(text.toLowerCase());
}
