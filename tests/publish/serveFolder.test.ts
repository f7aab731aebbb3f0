import { request } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../src/publish/serveFolder.ts';
import { makeFolder, type Tree } from '../support/makeFolder.ts';

const SITE: Tree = {
  'site/index.html': 'home',
  'site/404.html': 'not found here',
  'site/councils/ambridge/index.html': 'Ambridge',
  'site/data/councils.csv': 'slug',
  'site/robots.txt': 'User-agent: *',
  'site/_headers': "/*\n  Content-Security-Policy: default-src 'none'\n",
  'site/_redirects': '/councils/loxley/ /councils/ambridge/ 302',
  'secret.txt': 'outside',
};

async function serve(options: { port?: number; basePath?: string } = {}) {
  const site = await serveFolder(`${makeFolder(SITE)}/site`, options);
  onTestFinished(() => site.close());
  return site;
}

/** Asks for a path exactly as it is written, which `fetch` would tidy first. */
function get(port: number, path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    request({ port, path, method, headers, host: '127.0.0.1', agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', fail)
      .end();
  });
}

describe('serveFolder', () => {
  test('a folder answers with its page', async () => {
    const { port } = await serve();
    expect(await get(port, '/councils/ambridge/')).toMatchObject({ status: 200, body: 'Ambridge' });
  });

  test('a missing slash is put right, and what is asked for is kept', async () => {
    const { port } = await serve();
    const { status, headers } = await get(port, '/councils/ambridge?from=map');
    expect(status).toBe(308);
    expect(headers.location).toBe('/councils/ambridge/?from=map');
  });

  test('what is not there gets the page for lost readers, with status 404', async () => {
    const { port } = await serve();
    expect(await get(port, '/councils/borchester/')).toMatchObject({ status: 404, body: 'not found here' });
    expect(await get(port, '/councils/')).toMatchObject({ status: 404 });
    expect(await get(port, `/${'x'.repeat(10_000)}/`)).toMatchObject({ status: 404, body: 'not found here' });
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/data/councils.csv', 'text/csv; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
  ])('%s is sent as %s', async (path, type) => {
    const { port } = await serve();
    expect((await get(port, path)).headers['content-type']).toBe(type);
  });

  test('text is sent compressed to whoever can read that', async () => {
    const site = await serveFolder(makeFolder({ 'a.txt': 'plan '.repeat(100), 'a.png': 'plan '.repeat(100) }));
    onTestFinished(() => site.close());
    const ask = (path: string) => get(site.port, path, 'GET', { 'accept-encoding': 'gzip, deflate' });
    const [text, image] = [(await ask('/a.txt')).headers, (await ask('/a.png')).headers];
    expect(text['content-encoding']).toBe('gzip');
    expect(Number(text['content-length'])).toBeLessThan(100);
    expect(image['content-encoding']).toBeUndefined();
    expect((await get(site.port, '/a.txt')).headers['content-encoding']).toBeUndefined();
  });

  test.each(['/', '/robots.txt', '/lost/'])('the headers of the site go with %s', async (path) => {
    const { port } = await serve();
    expect((await get(port, path)).headers['content-security-policy']).toBe("default-src 'none'");
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/councils/..%2f..%2fsecret.txt',
    '/%00',
    '/%',
  ])('nothing outside the site is sent for %s', async (path) => {
    const { port } = await serve();
    expect(await get(port, path)).toMatchObject({ status: 404, body: 'not found here' });
  });

  test('a path that looks like another host leads nowhere', async () => {
    const { port } = await serve();
    expect(await get(port, '//councils/ambridge')).toMatchObject({ status: 404 });
  });

  test.each(['/_headers', '/_redirects'])('%s, which is for other hosts, is not a page', async (path) => {
    const { port } = await serve();
    expect(await get(port, path)).toMatchObject({ status: 404 });
  });

  test('HEAD gets the headers alone, and other methods are refused', async () => {
    const { port } = await serve();
    expect(await get(port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await get(port, '/', 'POST')).toMatchObject({ status: 405 });
  });

  test('a site under a path is served there, and the top leads to it', async () => {
    const { port, url } = await serve({ basePath: '/cards/' });
    expect(url).toBe(`http://localhost:${port}/cards/`);
    expect((await get(port, '/')).headers.location).toBe('/cards/');
    expect((await get(port, '/cards')).headers.location).toBe('/cards/');
    expect(await get(port, '/cards/councils/ambridge/')).toMatchObject({ status: 200, body: 'Ambridge' });
    expect((await get(port, '/cards/councils/ambridge')).headers.location).toBe('/cards/councils/ambridge/');
    expect(await get(port, '/councils/ambridge/')).toMatchObject({ status: 404 });
  });

  test('a port that is taken leads to the next free one', async () => {
    const first = await serve();
    const second = await serve({ port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect(await get(second.port, '/')).toMatchObject({ status: 200 });
  });
});
