import { makeApiComponents } from '../../domain/api/apiSchemas.ts';
import { makeVocabulary } from '../../domain/vocabulary.ts';
import { addresses } from '../addresses.ts';
import { licences } from '../data/licences.ts';
import type { ApiSite } from './apiSite.ts';
import { councilFile, councilsFile } from './councilFiles.ts';
import { inspectionFile, inspectionsFile } from './inspectionFiles.ts';
import { frameworksFile, indexFile, themesFile } from './registerFiles.ts';

const DESCRIPTION = `What Ofsted and the Care Quality Commission found about support for children and young people with SEND in England, council by council.

Every address is a file: nothing is asked of a server, and nobody needs a key. A field that is absent means "not recorded"; it is never null and never an empty text. Dates are days (2019-03-11), or months (2019-03) where only the month is known.

Within version 1 no field, file or meaning is taken away. Fields, files and allowed values may be added, so programs should pass over what they do not know. Never put outcomes of two frameworks on one scale.`;

interface Operation {
  /** The address below `/api/v1`, without `.json`. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  /** The component that describes the answer. */
  readonly schema: string;
  readonly parameter?: { readonly name: string; readonly description: string; readonly example: string | undefined };
  /** A true answer; undefined where the archive holds nothing of the kind. */
  readonly example: object | undefined;
}

/** `/api/v1/openapi.json`: the files of the API, described in OpenAPI 3.1. */
export function openApi(site: ApiSite): object {
  const [licence] = licences;
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'SEND report cards',
      version: '1.0.0',
      summary: 'Inspections of support for children with SEND, for every council in England.',
      description: DESCRIPTION,
      license: { name: licence.title, identifier: licence.name },
    },
    externalDocs: { url: site.address(addresses.data), description: 'The page for people about this data.' },
    servers: [{ url: site.address(addresses.api('index')).replace(/\/index\.json$/, '') }],
    paths: Object.fromEntries(operations(site).map((each) => [`/${each.path}.json`, { get: describe(each) }])),
    components: { schemas: makeApiComponents(makeVocabulary(site.model)) },
  };
}

function operations(site: ApiSite): Operation[] {
  const [visit] = site.model.inspections.filter(({ findings }) => findings.length > 0);
  const council = visit?.council ?? site.model.councils[0]?.slug;
  const first = <File extends object>(file: File, list: keyof File & string) => ({
    ...file,
    [list]: (file[list] as unknown[]).slice(0, 1),
  });
  return [
    { path: 'index', id: 'getIndex', summary: 'Where to begin', schema: 'Index', example: indexFile(site) },
    {
      path: 'councils',
      id: 'listCouncils',
      summary: 'Every council',
      schema: 'Councils',
      example: first(councilsFile(site), 'councils'),
    },
    {
      path: 'councils/{council}',
      id: 'getCouncil',
      summary: 'One council with its visits',
      schema: 'Council',
      parameter: { name: 'council', description: 'The short name of a council.', example: council },
      example: council === undefined ? undefined : councilFile(site, council),
    },
    {
      path: 'inspections',
      id: 'listInspections',
      summary: 'Every visit, newest first, without findings',
      schema: 'Inspections',
      example: first(inspectionsFile(site), 'inspections'),
    },
    {
      path: 'inspections/{inspection}',
      id: 'getInspection',
      summary: 'One visit with its findings and sources',
      schema: 'Inspection',
      parameter: { name: 'inspection', description: 'The short name of a visit.', example: visit?.slug },
      example: visit && inspectionFile(site, visit),
    },
    {
      path: 'themes',
      id: 'listThemes',
      summary: 'Every theme',
      schema: 'Themes',
      example: first(themesFile(site), 'groups'),
    },
    {
      path: 'frameworks',
      id: 'listFrameworks',
      summary: 'Every framework',
      schema: 'Frameworks',
      example: first(frameworksFile(site), 'frameworks'),
    },
  ];
}

function describe({ id, summary, schema, parameter, example }: Operation): object {
  return {
    operationId: id,
    summary,
    ...(parameter && {
      parameters: [{ ...parameter, in: 'path', required: true, schema: { type: 'string' } }],
    }),
    responses: {
      200: {
        description: `${summary}.`,
        content: {
          'application/json': { schema: { $ref: `#/components/schemas/${schema}` }, ...(example && { example }) },
        },
      },
      404: { description: 'There is no such file.' },
    },
  };
}
