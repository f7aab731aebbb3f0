import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type NewFileResponse, type PagefindIndex } from 'pagefind';
import { commonWords } from '../domain/search/commonWords.ts';
import { EVERY_ROW } from '../domain/search/facetFile.ts';
import { packFacets } from '../domain/search/packFacets.ts';
import type { SearchRecord } from '../domain/search/searchRecord.ts';
import { BuildFailed } from './buildFailed.ts';
import { listFiles } from './listFiles.ts';
import { readFragment } from './readFragment.ts';

/** Where the pages leave what can be found in the archive; it does not stay in the site. */
export const RECORDS_FILE = 'search-records.json';

/**
 * What our search page does not ask for: Pagefind’s ready-made pages, its worker, which costs 12 KB and saves a few
 * milliseconds, and the program for languages that it does not know.
 */
const UNUSED = /(^|\/)(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)|\.css$/;

/**
 * How many places of words stand in one file of the index. Pagefind’s own 20,000 suit large sites; a search here loads
 * one file for each word, so small ones cost less (docs/decisions/0016).
 */
const PLACES_IN_FILE = '1000';

type IndexFile = { readonly path: string; readonly content: Uint8Array };

/**
 * Makes the search index of the site in `folder`, in `folder/pagefind`: of the records that the pages left, and of other
 * pages that carry `data-pagefind-body`. Returns how many entries it holds. Throws BuildFailed.
 */
export async function indexSite(folder: string): Promise<number> {
  const records = takeRecords(join(folder, RECORDS_FILE));
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= PLACES_IN_FILE;
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new BuildFailed(2, sayErrors(errors));
    const added = await Promise.all([...addRecords(index, records), ...addPages(index, folder, records)]);
    const { files, errors: unwritten } = await index.getFiles();
    const faults = [...added.flatMap((each) => each.errors), ...unwritten];
    if (faults.length > 0) throw new BuildFailed(2, sayErrors(faults));
    const own = [makeFacets(files, records), makeWords(records)];
    for (const { path, content } of [...files.filter((file) => !UNUSED.test(file.path)), ...own])
      write(join(folder, 'pagefind', path), content);
    return added.length;
  } finally {
    await close();
  }
}

function takeRecords(file: string): SearchRecord[] {
  if (!existsSync(file)) throw new BuildFailed(2, `The pages left no ${RECORDS_FILE} to make the search index of.`);
  const records: SearchRecord[] = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return records;
}

function addRecords(index: PagefindIndex, records: readonly SearchRecord[]): Promise<NewFileResponse>[] {
  return records.map((record) => {
    const { url, title, names, text } = record;
    const meta = { title, ...(names && { names }), ...(isRow(record) && { row: EVERY_ROW }) };
    return index.addCustomRecord({ url, content: text, language: 'en', meta });
  });
}

/** Whether the record has its place in facets.json. */
function isRow({ values }: SearchRecord): boolean {
  return Object.keys(values).length > 0;
}

/**
 * The pages that no record speaks for, in the order of their names, so that the same site gives the same index. What a
 * page repeats from others is so left out.
 */
function addPages(index: PagefindIndex, folder: string, records: readonly SearchRecord[]): Promise<NewFileResponse>[] {
  const known = new Set(records.map(({ url }) => url));
  return listFiles(folder)
    .filter((file) => file.endsWith('.html') && !known.has(`/${file.replace(/(^|\/)index\.html$/, '$1')}`))
    .map((file) => ({ sourcePath: file, content: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ content }) => content.includes('data-pagefind-body'))
    .map((page) => index.addHTMLFile(page));
}

/** Pagefind’s own filters would cost five times as much to load, and are written in a different order each time. */
function makeFacets(files: readonly IndexFile[], records: readonly SearchRecord[]): IndexFile {
  const ids = new Map(files.flatMap(nameOf));
  const named = records.filter(isRow).map(({ url, values, dated }) => {
    const id = ids.get(url);
    if (id === undefined) throw new BuildFailed(2, `The search index has lost ${url}.`);
    return { id, values, dated };
  });
  return { path: 'facets.json', content: Buffer.from(JSON.stringify(packFacets(named))) };
}

/** The address of an entry and its name in the index, where the file is one. */
function nameOf({ path, content }: IndexFile): [url: string, id: string][] {
  const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
  return id === undefined ? [] : [[readFragment(content).url, id]];
}

function makeWords(records: readonly SearchRecord[]): IndexFile {
  const words = commonWords(records.map(({ title, text }) => `${title} ${text}`));
  return { path: 'words.json', content: Buffer.from(JSON.stringify(words)) };
}

function write(target: string, content: Uint8Array): void {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

function sayErrors(errors: readonly string[]): string {
  return `The search index could not be made. Pagefind says: ${errors.join('; ')}`;
}
