import { type Day, isRealDay } from '../day.ts';
import type { FieldPath } from '../problem.ts';
import { slugOfVisit } from '../slugOfVisit.ts';
import { type Value, writeInspection } from '../writeInspection.ts';

/** An inspection as far as somebody has filled it in; fields that the form does not know stay in it. */
export interface Draft {
  readonly fields: Group;
  readonly body: string;
  /** The name of the published file that this is a correction of. */
  readonly held?: string;
}

type Group = { readonly [field: string]: Value };

/** A form with nothing in it yet. */
export const EMPTY: Draft = { fields: {}, body: '' };

/** A new inspection, begun on the day `today`: those who follow the archive are told of it under that day. */
export function newDraft(today: Day): Draft {
  return { fields: { added: today }, body: '' };
}

/** A draft with everything that a file says; `data` is what was read from it. Undefined where that is no group of fields. */
export function draftOf(data: unknown, body: string, held?: string): Draft | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return { fields: withoutNothing(data) as Group, body: body.trim(), ...(held && { held }) };
}

/** A field with nothing after its colon is an empty text in the form. */
function withoutNothing(value: unknown): unknown {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutNothing(each)]));
}

/** What stands at a place of the draft. */
export function valueAt(draft: Draft, path: FieldPath): Value {
  return path.reduce<Value>((value, step) => (isGroup(value) ? value[step] : undefined), draft.fields);
}

/** The entries of a list; none where something else stands there. */
export function entriesAt(draft: Draft, path: FieldPath): readonly Value[] {
  const value = valueAt(draft, path);
  return Array.isArray(value) ? value : [];
}

/** The draft with another value at a place. Nothing, an empty text and an empty group take the field out. */
export function setAt(draft: Draft, path: FieldPath, value: Value): Draft {
  return { ...draft, fields: (put(draft.fields, path, value) ?? {}) as Group };
}

function put(around: Value, [step, ...rest]: FieldPath, value: Value): Value {
  if (step === undefined) return value === '' || isEmptyGroup(value) ? undefined : value;
  if (typeof step === 'number') {
    const list = Array.isArray(around) ? [...around] : [];
    // An entry stays though its last field was emptied: only its button takes it out.
    list[step] = put(list[step], rest, value) ?? {};
    return list;
  }
  const group = isGroup(around) && !Array.isArray(around) ? around : {};
  const { [step]: old, ...others } = group;
  const fresh = put(old, rest, value);
  if (fresh === undefined) return isEmptyGroup(others) ? undefined : others;
  return { ...group, [step]: fresh };
}

function isGroup(value: Value): value is Group {
  return typeof value === 'object' && value !== null;
}

function isEmptyGroup(value: Value): boolean {
  return isGroup(value) && Object.keys(value).length === 0;
}

/** The text of the file. Fields stand in the order of the schema, `order`; those that it does not know come last. */
export function textOf({ fields, body }: Draft, order: readonly string[]): string {
  const known = order.filter((name) => Object.hasOwn(fields, name));
  const rest = Object.keys(fields).filter((name) => !order.includes(name));
  return writeInspection({
    fields: Object.fromEntries([...known, ...rest].map((name) => [name, fields[name]])),
    body,
  });
}

/** The name of the file without its ending; undefined until council and date are known. */
export function nameOf(draft: Draft): string | undefined {
  if (draft.held) return draft.held;
  const text = (path: FieldPath) => {
    const value = valueAt(draft, path);
    return typeof value === 'string' ? value : undefined;
  };
  const [council, from, published] = [text(['council']), text(['inspected', 'from']), text(['published'])];
  const date = from ?? published;
  if (!council || !/^[a-z0-9-]+$/.test(council) || !date || !isRealDay(date)) return undefined;
  return slugOfVisit({ council, inspected: from ? { from } : undefined, published });
}
