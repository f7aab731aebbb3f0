import type * as z from 'zod';
import { fieldRules } from './fields.ts';
import type { FieldPath } from './problem.ts';

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Record<string, z.ZodType>;
  /** Of a group whose fields have names of their own. */
  readonly valueType?: z.ZodType;
}

/** The names of the fields that a schema allows at a place; none where it wants something else than fields. */
export function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  return Object.keys(definition(schemaAt(schema, path))?.shape ?? {});
}

/** The rule under which a broken value at a place is reported, where its kind has one. */
export function ruleAt(schema: z.ZodType, path: FieldPath): string | undefined {
  return unwrap(schemaAt(schema, path)).rule;
}

function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, part) => {
    const def = definition(at);
    if (typeof part === 'number') return def?.element;
    if (def?.valueType) return def.valueType;
    return def?.shape && Object.hasOwn(def.shape, part) ? def.shape[part] : undefined;
  }, schema);
}

function definition(schema: z.ZodType | undefined): Definition | undefined {
  return unwrap(schema).schema?._zod.def as unknown as Definition | undefined;
}

/** Steps through optional and default wrappers to the schema that carries the meaning, noting a rule on the way. */
function unwrap(schema: z.ZodType | undefined): { schema: z.ZodType | undefined; rule: string | undefined } {
  let rule: string | undefined;
  let at = schema;
  while (at) {
    rule ??= fieldRules.get(at)?.rule;
    const { innerType } = at._zod.def as unknown as Definition;
    if (!innerType) break;
    at = innerType;
  }
  return { schema: at, rule };
}
