import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figuresSchema } from '../../../src/domain/figures.ts';
import { findBroken } from '../../../src/publish/links/findBroken.ts';
import { findCopy } from '../../../src/publish/links/findCopy.ts';
import { listAddresses } from '../../../src/publish/links/listAddresses.ts';
import { runLinks } from '../../../src/publish/links/runLinks.ts';
import { sayBroken } from '../../../src/publish/links/sayBroken.ts';
import { makeArchive, source, visit } from '../../support/makeArchive.ts';

const ANSWERS: Readonly<Record<string, number>> = { '/there': 200, '/gone': 404, '/refuses-programs': 403 };
let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    response.statusCode = ANSWERS[url] ?? 500;
    // What a page links to must not be asked for.
    response.end('<a href="/never-asked">more</a>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

test('a source that is gone is found; one that answers, or refuses programs, is not', async () => {
  const urls = Object.keys(ANSWERS).map((path) => host + path);
  expect(await findBroken(urls)).toEqual([{ url: `${host}/gone`, status: 404 }]);
});

describe('the addresses of an archive', () => {
  const archive = makeArchive([
    visit({ sources: [source('letter'), source('paper', { copy: true })] }),
    visit({ on: '2021-06', sources: [source('letter')] }),
  ]);

  test('are listed once, with the files that name them, and without copies', () => {
    const listed = listAddresses(archive);
    expect(listed.get('https://example.org/letter')).toEqual([
      'inspections/borsetshire-2019-03.md',
      'inspections/borsetshire-2021-06.md',
    ]);
    expect(listed.has('https://example.org/paper')).toBe(false);
  });

  test('are also those in texts and in every register', () => {
    const body =
      'See [the plan](https://example.org/plan), <https://example.org/more>, [us](/about/) and `https://no.example/`.';
    const page = { slug: 'about', title: 'About', description: 'About us.', updated: '2026-01-01', body };
    const [framework] = archive.frameworks;
    const listed = listAddresses({
      ...archive,
      inspections: [visit({ sources: [], body: 'As [we said][1].\n\n[1]: https://example.org/said' })],
      pages: [page],
      frameworks: framework ? [{ ...framework, official: 'https://example.org/handbook' }] : [],
    });
    expect(Object.fromEntries(listed)).toMatchObject({
      'https://example.org/plan': ['pages/about.md'],
      'https://example.org/more': ['pages/about.md'],
      'https://example.org/said': ['inspections/borsetshire-2019-03.md'],
      'https://example.org/handbook': ['frameworks.yml'],
    });
    expect([...listed.keys()].filter((url) => url.includes('no.example') || url.startsWith('/'))).toEqual([]);
  });

  test('are also that of the figures, where the archive has some', () => {
    const figures = figuresSchema.parse({
      asOf: '2025-06',
      source: { title: 'Plans', publisher: 'Department', url: 'https://example.org/plans' },
      attribution: 'Contains data.',
      councils: [{ council: 'borsetshire', plans: 1000, requests: 100 }],
    });
    expect(listAddresses({ ...archive, figures }).get('https://example.org/plans')).toEqual(['figures.yml']);
  });
});

describe('a copy', () => {
  const answer = (json: unknown) => (async () => Response.json(json)) as typeof fetch;

  test('is offered where the Internet Archive keeps one, over https', async () => {
    const kept = { archived_snapshots: { closest: { url: 'http://web.archive.org/web/2020/https://example.org/' } } };
    expect(await findCopy('https://example.org/', answer(kept))).toBe(
      'https://web.archive.org/web/2020/https://example.org/',
    );
  });

  test.each([
    ['has none', { archived_snapshots: {} }],
    ['names another host', { archived_snapshots: { closest: { url: 'https://evil.example/' } } }],
    ['answers in another form', 'no'],
  ])('is not offered where the archive %s', async (_, json) => {
    expect(await findCopy('https://example.org/', answer(json))).toBeUndefined();
  });

  test('is not offered where the archive cannot be asked', async () => {
    const offline = (() => Promise.reject(new Error('offline'))) as typeof fetch;
    expect(await findCopy('https://example.org/', offline)).toBeUndefined();
  });
});

describe('the report', () => {
  test('names what does not answer, where it stands, and what to do', () => {
    const link = { url: 'https://example.org/`x`', status: 404, files: ['glossary.yml'], copy: undefined };
    const said = sayBroken(7, [link]);
    expect(said).toContain('1 of 7 addresses do not answer.');
    expect(said).toContain('`https://example.org/%60x%60`: answers 404');
    expect(said).toContain('named in `glossary.yml`');
  });

  test('ends with 1 where a source is broken, with 0 where all answer, and with 2 without an archive', async () => {
    const printed: string[] = [];
    const run = (dir: string, broken: { url: string; status: number }[]) =>
      runLinks(
        { env: { CONTENT_DIR: dir }, print: (text) => printed.push(text), remark: (text) => printed.push(text) },
        { findBroken: async () => broken, findCopy: async () => 'https://web.archive.org/web/2020/x' },
      );
    expect(await run('tests/fixtures/borsetshire', [])).toBe(0);
    expect(await run('tests/fixtures/borsetshire', [{ url: 'https://example.org/', status: 0 }])).toBe(1);
    expect(await run('tests/fixtures/nowhere', [])).toBe(2);
    expect(printed[1]).toContain('no answer');
    expect(printed[2]).toContain('tests/fixtures/nowhere');
  });
});
