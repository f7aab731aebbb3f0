/** Below the base: what stands in for pages that are not kept. */
export const OFFLINE_PAGE = 'offline/';

/** Files with fixed names that are always kept, below the base. */
export const ALWAYS_KEPT: readonly string[] = ['finder.json', 'favicon.svg'];

/** The folder of styles and scripts, whose names change with their content. */
export const HASHED = '_astro/';

/** Pages that are of no use without the network, or are made for other sites. */
const NEVER_KEPT = new Set(['api', 'data', 'embed', 'offline']);

/** How a request is answered: a page asks the network first, a hashed file is the same for ever. */
export type RequestKind = 'page' | 'hashed' | 'fixed';

/** What is asked of a request before it is answered. */
export type Asked = Pick<Request, 'method' | 'mode' | 'destination' | 'url'>;

/** What is asked of an answer before it is kept. */
export type Answered = Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>;

/** How the worker answers a request; undefined for those that are none of its business. `home` is the full address of the base. */
export function judgeRequest({ method, mode, destination, url }: Asked, home: string): RequestKind | undefined {
  if (method !== 'GET' || !url.startsWith(home)) return undefined;
  const path = pathBelow(url, home);
  if (mode === 'navigate') return destination === 'document' && isPage(path) ? 'page' : undefined;
  if (path.startsWith(HASHED)) return 'hashed';
  return ALWAYS_KEPT.includes(path) ? 'fixed' : undefined;
}

/** The one address under which a page is kept: no query, no fragment, a slash at the end. */
export function addressOfPage(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/([^/])$/, '$1/')}`;
}

/** Whether a page at this address is worth keeping, whatever it holds. */
export function mayBeKept(address: string, home: string): boolean {
  const path = pathBelow(address, home);
  return address.startsWith(home) && isPage(path) && !NEVER_KEPT.has(path.split('/')[0] ?? '');
}

/** Whether an answer is a page of this site, whole and at its own address. */
export function isWholePage({ status, type, redirected, headers }: Answered): boolean {
  return status === 200 && type === 'basic' && !redirected && /^text\/html\b/.test(headers.get('content-type') ?? '');
}

function pathBelow(url: string, home: string): string {
  return url.slice(home.length).replace(/[?#].*$/, '');
}

/** Pages end with a slash, which hosts add where it is missing. Files have an ending. */
function isPage(path: string): boolean {
  return !/\.[^/]*$/.test(path);
}
