import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** What is used here of an OpenAPI description. */
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: ApiOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface ApiOperation {
  readonly parameters?: readonly { readonly example?: string }[];
  readonly responses: {
    readonly 200: {
      readonly content: {
        readonly 'application/json': { readonly schema: { readonly $ref: string }; readonly example?: unknown };
      };
    };
  };
}

/** What another project’s validator finds wrong with an OpenAPI description. */
export async function validateOpenApi(description: object): Promise<unknown> {
  const { valid, errors } = await new Validator().validate({ ...structuredClone(description) });
  return valid ? [] : errors;
}

/** Judges values by a component of the description; returns what is wrong. */
export function makeJudge({ components }: OpenApi): (component: string, value: unknown) => unknown[] {
  // Titles, descriptions and examples are for people; `examples` of what is left out may be anything.
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addKeyword('components');
  ajv.addSchema({ $id: 'https://openapi.invalid/', components });
  return (component, value) => {
    const judge = ajv.getSchema(`https://openapi.invalid/#/components/schemas/${component}`);
    if (!judge) throw new Error(`There is no component ${component}.`);
    return judge(value) ? [] : (judge.errors ?? []);
  };
}

/** The path of each operation, the component that describes its answer, and its example. */
export function answersOf({ paths }: OpenApi): { path: string; component: string; example: unknown }[] {
  return Object.entries(paths).map(([path, { get }]) => {
    const { schema, example } = get.responses[200].content['application/json'];
    return { path, component: schema.$ref.replace('#/components/schemas/', ''), example };
  });
}
