import * as z from 'zod';
import type { Vocabulary } from '../inspection.ts';
import { licenceSchema } from './apiFile.ts';
import { councilNameSchema, councilSummarySchema, councilsFileSchema, makeCouncilFileSchema } from './councilApi.ts';
import { makeInspectionApi } from './inspectionApi.ts';
import { frameworksFileSchema, indexFileSchema, themesFileSchema } from './registerApi.ts';

/** What each kind of file of the API holds, for the values that the registers allow today. */
export function makeApiSchemas(allowed: Vocabulary) {
  const { finding, summary, inspectionFile, inspectionsFile } = makeInspectionApi(allowed);
  return {
    Index: indexFileSchema,
    Councils: councilsFileSchema,
    Council: makeCouncilFileSchema(summary),
    Inspections: inspectionsFile,
    Inspection: inspectionFile,
    Themes: themesFileSchema,
    Frameworks: frameworksFileSchema,
    CouncilName: councilNameSchema,
    CouncilSummary: councilSummarySchema,
    InspectionSummary: summary,
    Finding: finding,
    Licence: licenceSchema,
  } as const;
}

type ApiSchemas = ReturnType<typeof makeApiSchemas>;

/** The kinds of file and part that the API has, each as it is written. */
export type Api = { [Name in keyof ApiSchemas]: z.infer<ApiSchemas[Name]> };

/**
 * The same as JSON Schemas that refer to each other, as OpenAPI wants them. They allow fields that they do not name:
 * those may be added within a version.
 */
export function makeApiComponents(allowed: Vocabulary): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(makeApiSchemas(allowed))) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // What is left out in a file of the archive is written out here, or stays absent.
      delete jsonSchema.default;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id, $schema, ...schema }]): [string, object] => [id, schema]),
  );
}
