import type * as z from 'zod';
import { FEW_VALUES } from './fields.ts';
import type { FieldPath } from './problem.ts';
import { fieldsAt, ruleAt } from './schemaTree.ts';
import { type Suggestion, suggestValue } from './suggestValue.ts';

/** A broken field in plain words. */
export interface FieldProblem {
  readonly path: FieldPath;
  readonly part: 'key' | 'value';
  readonly rule: string;
  readonly message: string;
  readonly suggestion?: string;
  /** Whether the suggestion can only be right, so that `--fix` may put it in. */
  readonly fixable: boolean;
  /** Whether the value has another shape than the field, so that rules over several fields cannot read it. */
  readonly structural: boolean;
}

/** Names that site builders give a meaning of their own; here they would replace another page. */
const RESERVED = new Set(['slug', 'id', 'layout', 'draft', 'permalink', 'url']);

/** A list of themes or symbols helps; one of all councils would hide the message. */
const MOST_VALUES = 60;

/** Looking for what each was meant to be takes time, and a group of fields has not so many. */
const MOST_UNKNOWN = 50;

/** Turns what Zod says about a value into problems that a person can act on; one unknown field is one problem. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): FieldProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    const given = valueAt(data, path);
    return issue.keys
      .slice(0, MOST_UNKNOWN)
      .map((key) => explainUnknownField([...path, key], key, known, Object.keys(given ?? {})));
  }
  const value = valueAt(data, path);
  if (value === undefined) return [explainMissing(path)];
  // A text in the place of a list is also measured as if it were one; that it is no list is said already.
  if ((issue.code === 'too_big' || issue.code === 'too_small') && typeof value === 'string' && !ruleAt(schema, path))
    return [];
  const structural = issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string');
  const rule = nameRule(issue, ruleAt(schema, path));
  const suggestion = suggestValue(rule, value, issue.code === 'invalid_value' ? issue.values.map(String) : []);
  const message = explainValue(issue, rule, value, fieldsAt(schema, path));
  // A text without its spaces looks the same, so asking whether it was meant would puzzle.
  const told = rule === 'text' ? message : withSuggestion(`${message}${suggestion ? '' : sayMany(issue)}`, suggestion);
  return [{ path, part: 'value', rule, message: told, structural, ...offer(suggestion) }];
}

function explainUnknownField(
  path: FieldPath,
  key: string,
  known: readonly string[],
  given: readonly string[],
): FieldProblem {
  const nearby = suggestValue('unknown-field', key, known);
  const suggestion = nearby && { ...nearby, certain: nearby.certain && !given.includes(nearby.text) };
  const otherwise = RESERVED.has(key)
    ? 'The page’s address comes from the file’s name. Take this line out.'
    : `The fields here are: ${known.join(', ')}.`;
  const message = `There is no field "${key}" here.${suggestion ? '' : ` ${otherwise}`}`;
  return {
    path,
    part: 'key',
    rule: 'unknown-field',
    message: withSuggestion(message, suggestion),
    structural: false,
    ...offer(suggestion),
  };
}

function explainMissing(path: FieldPath): FieldProblem {
  const message = `The field "${path.at(-1)}" is missing here. Fill it in: "${path.at(-1)}: …".`;
  return { path, part: 'value', rule: 'missing-field', message, structural: true, fixable: false };
}

function nameRule(issue: z.core.$ZodIssue, own: string | undefined): string {
  if (own) return own;
  if (issue.code === 'too_small' && issue.origin === 'array') return 'missing-field';
  if (issue.code === 'too_big' && issue.origin === 'array') return 'too-many';
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'number';
  return 'wrong-kind';
}

function explainValue(issue: z.core.$ZodIssue, rule: string, value: unknown, fields: readonly string[]): string {
  if (rule === 'wrong-kind' && value === null) return 'This is empty. Fill it in, or take the whole line out.';
  if (rule === 'wrong-kind' && issue.code === 'invalid_type') return explainKind(issue.expected, fields);
  // A field that has words of its own for this keeps them.
  if (issue.code === 'too_big' && issue.message.startsWith('Too big') && Array.isArray(value))
    return `There are ${value.length} of these, and there may be ${issue.maximum}. Keep the ones that matter most.`;
  if (issue.code === 'too_small' && issue.message.startsWith('Too small') && Array.isArray(value))
    return 'This list is empty. Add at least one entry.';
  if (rule === 'number' && typeof value === 'number' && /expected/.test(issue.message))
    return 'This number cannot be right. Check it.';
  return issue.message;
}

/** What can be chosen from a longer list, for where nothing in it is like what was written. */
function sayMany(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_value' || issue.values.length <= FEW_VALUES || issue.values.length > MOST_VALUES)
    return '';
  return ` It can be: ${issue.values.join(', ')}.`;
}

function explainKind(expected: string, fields: readonly string[]): string {
  if (expected === 'array')
    return 'Here should be a list: lines that begin with a hyphen, or values in square brackets.';
  if (expected === 'object' || expected === 'record')
    return `Here should be a group of fields, each on a line of its own: ${fields.join(', ')}.`;
  if (expected === 'boolean') return 'Here should be true or false.';
  return `Here should be a ${expected}.`;
}

function withSuggestion(message: string, suggestion: Suggestion | undefined): string {
  return suggestion ? `${message} Did you mean "${suggestion.text}"?` : message;
}

function offer(suggestion: Suggestion | undefined): { suggestion?: string; fixable: boolean } {
  return suggestion ? { suggestion: suggestion.text, fixable: suggestion.certain } : { fixable: false };
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}
