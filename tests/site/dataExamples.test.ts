import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../src/publish/serveFolder.ts';
import { addresses } from '../../src/views/addresses.ts';
import { examplesOf } from '../../src/views/data/examples.ts';
import { readRows } from '../support/charts/openData.ts';
import { pick, readSite } from '../support/readSite.ts';
import { TEST_ORIGIN } from '../support/testSite.ts';
import { withoutTerms } from '../support/withoutTerms.ts';

const run = promisify(execFile);
const { folder, pages } = readSite();
const page = pages.find(({ address }) => address === addresses.data);

/** What the examples count, counted here from the file. */
const expected = Map.groupBy(
  readRows(join(folder, 'data/inspections.csv')).filter(
    ({ framework, visit }) => framework === 'area-send-2023' && visit === 'inspection',
  ),
  ({ outcome }) => outcome ?? '',
);

let served: Served | undefined;
beforeAll(async () => {
  served = await serveFolder(folder);
});
afterAll(() => served?.close());

const examples = () => examplesOf((path) => new URL(path, served?.url).href);
const hasPython = await run('python3', ['--version']).then(
  () => true,
  () => false,
);

describe('the first steps on the page about data', () => {
  test('count what is there in JavaScript', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', examples().javascript?.code ?? '']);
    const lines = stdout.trim().split('\n').sort();
    expect(lines).toEqual([...expected].map(([outcome, { length }]) => `${outcome} ${length}`).sort());
  });

  test.runIf(hasPython)('count what is there in Python, where it is installed', async () => {
    const { stdout } = await run('python3', ['-c', examples().python?.code ?? '']);
    const counts = [...stdout.matchAll(/'([a-z-]+)': (\d+)/g)].map(([, outcome, count]) => `${outcome} ${count}`);
    expect(counts.sort()).toEqual([...expected].map(([outcome, { length }]) => `${outcome} ${length}`).sort());
  });

  test('name the columns of the spreadsheet by their true numbers', () => {
    const [header = ''] = readFileSync(join(folder, 'data/inspections.csv'), 'utf8').split('\r\n');
    const columns = header.split(',');
    expect([columns[5 - 1], columns[6 - 1]]).toEqual(['framework', 'visit']);
  });

  test('stand on the page with the whole address of the site', () => {
    const text = withoutTerms(page?.html ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"');
    expect(text).toContain(`=IMPORTDATA("${TEST_ORIGIN}/data/inspections.csv")`);
  });
});

describe('the page about data', () => {
  test('offers every file of the open data, and says how large it is', () => {
    const names = page ? pick(page, 'a', 'download').map(({ attributes }) => attributes.href) : [];
    const { resources } = JSON.parse(readFileSync(join(folder, 'data/datapackage.json'), 'utf8')) as {
      resources: { path: string; bytes: number }[];
    };
    expect(names).toEqual([
      ...resources.map(({ path }) => `/data/${path}`),
      '/data/datapackage.json',
      '/api/v1/index.json',
      '/api/v1/openapi.json',
      '/schema/inspection.json',
    ]);
    expect(page?.html).toMatch(/309 rows, \d+ KB/);
  });

  test('explains every column of every file in the words of the Table Schema', () => {
    const { resources } = JSON.parse(readFileSync(join(folder, 'data/datapackage.json'), 'utf8')) as {
      resources: { schema: { fields: { name: string; title: string; description: string }[] } }[];
    };
    const fields = resources.flatMap(({ schema }) => schema.fields);
    const html = withoutTerms(page?.html ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#38;', '&')
      .replaceAll('&#39;', "'");
    expect(fields.length).toBeGreaterThan(80);
    expect(fields.filter(({ name }) => !html.includes(`>${name}</code>`))).toEqual([]);
    const said = (description: string) => description.replace(' Several are separated by a vertical bar.', '');
    expect(
      fields.filter(
        ({ description }) =>
          !html.includes(said(description).replaceAll('"', '&quot;')) && !html.includes(said(description)),
      ),
    ).toEqual([]);
  });
});
