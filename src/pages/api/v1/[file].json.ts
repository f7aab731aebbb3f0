import type { APIRoute } from 'astro';
import type { ApiSite } from '../../../views/api/apiSite.ts';
import { councilsFile } from '../../../views/api/councilFiles.ts';
import { inspectionsFile } from '../../../views/api/inspectionFiles.ts';
import { openApi } from '../../../views/api/openApi.ts';
import { frameworksFile, indexFile, themesFile } from '../../../views/api/registerFiles.ts';
import { sendJson } from '../../_sendJson.ts';
import { getApiSite } from '../_apiSite.ts';

const files: Readonly<Record<string, (site: ApiSite) => object>> = {
  index: indexFile,
  councils: councilsFile,
  inspections: inspectionsFile,
  themes: themesFile,
  frameworks: frameworksFile,
  openapi: openApi,
};

export function getStaticPaths() {
  return Object.entries(files).map(([file, make]) => ({ params: { file }, props: { make } }));
}

/** The files of the API that are about everything. */
export const GET: APIRoute<{ make: (site: ApiSite) => object }> = async ({ props }) =>
  sendJson(props.make(await getApiSite()));
