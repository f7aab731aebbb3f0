import { readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listenLocally } from './listenLocally.ts';
import { parseHeaders } from './parseHeaders.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** Files that tell a host what to do; they are no pages. */
const FOR_HOSTS = new Set(['/_headers', '/_redirects']);

/** A site that is being served. */
export interface Served {
  /** Where it can be opened; ends with a slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a finished site on this machine as a static host would: `/a/` is `a/index.html`, `/a` leads to `/a/`, the rest
 * is `404.html`, with the headers that `_headers` gives, and text is sent compressed. `port` 0 takes any free one, another the next free from there.
 */
export async function serveFolder(folder: string, { port = 0, basePath = '/' } = {}): Promise<Served> {
  const listening = await listenLocally(makeListener(resolve(folder), basePath), port);
  return { ...listening, url: `http://localhost:${listening.port}${basePath}` };
}

function makeListener(root: string, basePath: string): RequestListener {
  return (request, response) => {
    const [path = '/', ...query] = (request.url ?? '/').split('?');
    const { status, file, headers } = isReading(request.method)
      ? answer(root, basePath, path, query.length > 0 ? `?${query.join('?')}` : '')
      : { status: 405, headers: { allow: 'GET, HEAD' }, file: undefined };
    const plain = file === undefined ? Buffer.alloc(0) : read(file);
    const zipped = TEXT.test(headers['content-type'] ?? '') && takesGzip(request.headers['accept-encoding']);
    const body = zipped ? gzipSync(plain) : plain;
    const sent = { ...headers, 'content-length': body.length, ...(zipped && { 'content-encoding': 'gzip' }) };
    // The folder may be built again while it is served.
    response.writeHead(status, { 'cache-control': 'no-cache', ...sent });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** What hosts send compressed; what is not text here is compressed already. */
const TEXT = /^text\/|json$|xml$/;

function takesGzip(accepted: string | string[] | undefined): boolean {
  return /\bgzip\b/.test(String(accepted));
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: string | undefined;
}

function answer(root: string, basePath: string, path: string, query: string): Answer {
  const lead = (status: number, to: string): Answer => ({ status, headers: { location: to + query }, file: undefined });
  if (path === '/' && basePath !== '/') return lead(302, basePath);
  if (`${path}/` === basePath) return lead(308, basePath);

  // A path that begins with two slashes would name another host when we lead on to it.
  const known = path.startsWith(basePath) && !path.includes('//');
  const local = known ? path.slice(basePath.length - 1) : '/';
  const found = known ? find(root, local) : undefined;
  if (found === 'folder') return lead(308, `${path}/`);

  const file = found ?? join(root, '404.html');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const headersFor = parseHeaders(read(join(root, '_headers')).toString('utf8'));
  return { status: found ? 200 : 404, headers: { 'content-type': type, ...headersFor(local) }, file };
}

/** The file for a path, `folder` where a slash is missing at its end, or undefined. */
function find(root: string, path: string): string | undefined {
  const file = resolve(root, `.${decode(path)}`);
  if (!`${file}${sep}`.startsWith(root + sep) || file.includes('\0') || FOR_HOSTS.has(path)) return undefined;
  const index = join(file, 'index.html');
  if (isFile(index)) return path.endsWith('/') ? index : 'folder';
  return isFile(file) && !path.endsWith('/') ? file : undefined;
}

/** The text behind an address; an address that is none stays as it is, and will not be found. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isReading(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD';
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false; // no file can have so long a name
  }
}

/** Empty for a file that is not there, or no longer. */
function read(file: string): Buffer {
  return isFile(file) ? readFileSync(file) : Buffer.alloc(0);
}
