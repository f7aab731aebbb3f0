import { getCollection } from 'astro:content';
import type { Archive } from '../domain/archive.ts';
import { buildModel, type Model } from '../domain/model.ts';
import { readSettings } from '../publish/settings.ts';

const settings = readSettings();
let built: Promise<Model> | undefined;

/** The archive and what follows from it, put together once for all pages. */
export function getModel(): Promise<Model> {
  // In live editing the content changes under our feet.
  if (import.meta.env.DEV) return readModel();
  built ??= readModel();
  return built;
}

async function readModel(): Promise<Model> {
  const [site] = await getCollection('site');
  if (!site) throw new Error('The content has no site.yml.');
  const [{ data: { table = undefined } = {} } = {}] = await getCollection('postcodes');
  const [{ data: { table: figures = undefined } = {} } = {}] = await getCollection('figures');
  const [{ data: { log: corrections = undefined } = {} } = {}] = await getCollection('corrections');
  const [{ data: { table: guidance = undefined } = {} } = {}] = await getCollection('guidance');
  const archive: Archive = {
    site: site.data,
    councils: dataOf(await getCollection('councils')),
    regions: dataOf(await getCollection('regions')),
    frameworks: dataOf(await getCollection('frameworks')),
    themeGroups: dataOf(await getCollection('themes')),
    glossary: dataOf(await getCollection('glossary')),
    ...(table && { postcodes: table }),
    ...(figures && { figures }),
    ...(corrections && { corrections }),
    ...(guidance && { guidance }),
    pages: withBody(await getCollection('pages')),
    inspections: withBody(await getCollection('inspections')),
  };
  return buildModel(archive, settings.today);
}

function dataOf<Data>(entries: readonly { data: Data }[]): Data[] {
  return entries.map((entry) => entry.data);
}

function withBody<Data>(entries: readonly { data: Data; body?: string | undefined }[]): (Data & { body: string })[] {
  return entries.map(({ data, body }) => ({ ...data, body: body ?? '' }));
}

/** Where a file of the archive can be mended: the host’s editor where the host is known. */
export function editAddress(file: string): string | undefined {
  return settings.repositoryUrl && `${settings.repositoryUrl}/edit/main/content/${file}`;
}

/** Where the files of the archive live, where that is known. */
export const repositoryUrl = settings.repositoryUrl;
