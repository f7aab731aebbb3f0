import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../src/publish/parseHeaders.ts';
import { readSite } from '../support/readSite.ts';
import { answersOf, makeJudge, type OpenApi, validateOpenApi } from '../support/validateApi.ts';
import { validatePackage } from '../support/validatePackage.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}

const { folder, files } = readSite();
const bytesOf = (file: string) => readFileSync(join(folder, file));
const readJson = <T>(file: string): T => JSON.parse(bytesOf(file).toString('utf8'));
const descriptor = readJson<{ resources: Resource[] }>('data/datapackage.json');

describe('the data package', () => {
  test('is valid, with every row, column and reference, to another project’s library', async () => {
    expect(await validatePackage(descriptor, join(folder, 'data'))).toEqual([]);
  });

  test('names every CSV file of the folder', () => {
    const held = files.filter((file) => /^data\/.*\.csv$/.test(file));
    expect(descriptor.resources.map(({ path }) => `data/${path}`).sort()).toEqual(held.sort());
  });

  test.each(descriptor.resources)(
    'has length and checksum of the bytes that are sent: $path',
    ({ path, bytes, hash }) => {
      const sent = bytesOf(`data/${path}`);
      expect(sent.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(sent).digest('hex')}`).toBe(hash);
    },
  );

  test.each(descriptor.resources)(
    'has the columns of the file, which is UTF-8 with CRLF: $path',
    ({ path, schema }) => {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(`data/${path}`));
      const [header = [], ...rows] = parse(text) as string[][];
      expect(header).toEqual(schema.fields.map(({ name }) => name));
      expect(rows.length).toBeGreaterThan(0);
      expect(text.startsWith('\ufeff')).toBe(false);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    },
  );

  test('holds no cell that a spreadsheet would run', () => {
    const cells = descriptor.resources.flatMap(({ path }) => (parse(bytesOf(`data/${path}`)) as string[][]).flat());
    expect(cells.length).toBeGreaterThan(10_000);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('the API', () => {
  const description = readJson<OpenApi>('api/v1/openapi.json');
  const judge = makeJudge(description);
  const held = files.filter((file) => /^api\/v1\/.*\.json$/.test(file) && !file.endsWith('/openapi.json'));
  const answers = answersOf(description);

  test('is described in OpenAPI that is valid to another project’s validator', async () => {
    expect(await validateOpenApi(description)).toEqual([]);
  });

  test('has only files that the description knows, each as its schema says', () => {
    const faults = held.flatMap((file) => {
      const known = answers.filter(({ path }) =>
        new RegExp(`^api/v1${path.replace(/\{\w+\}/, '[a-z0-9-]+')}$`).test(file),
      );
      const [answer] = known;
      if (!answer || known.length > 1) return [`${file} is described ${known.length} times`];
      return judge(answer.component, readJson(file)).map((fault) => `${file}: ${JSON.stringify(fault)}`);
    });
    expect(held.length).toBeGreaterThan(460);
    expect(faults).toEqual([]);
  });

  test('gives examples that are true: what stands in the file', () => {
    const whole = answers.filter(({ path }) => /index|\{/.test(path));
    expect(whole).toHaveLength(3);
    for (const { path, example } of whole) {
      const { parameters = [] } = description.paths[path]?.get ?? {};
      const file = path.replace(/\{\w+\}/, parameters[0]?.example ?? '');
      expect(readJson(`api/v1${file}`)).toEqual(example);
    }
  });

  test('leads to files and pages that exist', () => {
    const origin = 'https://report-cards.example/';
    const asked = new Set(
      held.flatMap((file) =>
        [
          ...bytesOf(file)
            .toString('utf8')
            .matchAll(/"(?:page|api|documentation|openapi)": "([^"]+)"/g),
        ].map(([, url = '']) => url.replace(/#.*/, '')),
      ),
    );
    const own = new Set(files);
    const dead = [...asked].filter((url) => !own.has(`${url.replace(origin, '').replace(/\/$/, '/index.html')}`));
    expect(asked.size).toBeGreaterThan(900);
    expect(dead).toEqual([]);
  });

  test('leads to places that the pages of visits have', () => {
    const faults = held
      .filter((file) => file.startsWith('api/v1/inspections/'))
      .flatMap((file) => {
        const { inspection } = readJson<{ inspection: { slug: string; findings: { page: string }[] } }>(file);
        const page = bytesOf(`inspections/${inspection.slug}/index.html`).toString('utf8');
        return inspection.findings.filter((finding) => !page.includes(`id="${finding.page.split('#')[1]}"`));
      });
    expect(faults).toEqual([]);
  });
});

test('pages of others may read the data, and nothing else is opened to them', () => {
  const headersFor = parseHeaders(bytesOf('_headers').toString('utf8'));
  const shared = ['/data/findings.csv', '/data/datapackage.json', '/api/v1/index.json', '/api/v1/councils/bury.json'];
  for (const path of shared) expect(headersFor(path)['access-control-allow-origin']).toBe('*');
  expect(headersFor('/councils/bury/')['access-control-allow-origin']).toBeUndefined();
});
