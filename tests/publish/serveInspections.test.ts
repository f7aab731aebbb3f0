import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveInspections } from '../../src/publish/serveInspections.ts';
import { BORSETSHIRE } from '../support/borsetshire.ts';

let answer: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
const server = createServer((request, response) =>
  answer(request, response, () => {
    response.statusCode = 404;
    response.end('the rest of the site');
  }),
);
let host: string;

beforeAll(async () => {
  const plugin = serveInspections({ contentDir: BORSETSHIRE, basePath: '/cards/' });
  plugin.configureServer({ middlewares: { use: (given) => (answer = given) } });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

test.each(['/cards/inspections/felpersham-2019-05.md', '/inspections/felpersham-2019-05.md?t=1'])(
  'the file of a visit stands at %s',
  async (path) => {
    const response = await fetch(host + path);
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await response.text()).toBe(readFileSync(`${BORSETSHIRE}/inspections/felpersham-2019-05.md`, 'utf8'));
  },
);

test.each(['/inspections/nowhere-2019-05.md', '/inspections/..%2Fsite.yml', '/inspections/felpersham-2019-05/', '/'])(
  '%s is left to others',
  async (path) => {
    expect(await (await fetch(host + path)).text()).toBe('the rest of the site');
  },
);
