import type { Page } from 'playwright-core';

/** What a page had to fetch, from the moment at which the measuring began. */
export interface Traffic {
  /** Bytes over the wire: what hosts send compressed is counted compressed, with the headers of the answers. */
  readonly bytes: number;
  /** The same by file, the largest first. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** Begins to count what a page fetches, as its browser counts it; call the answer for the sum. */
export async function measureTraffic(page: Page): Promise<() => Promise<Traffic>> {
  const session = await page.context().newCDPSession(page);
  const paths = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    paths.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  await session.send('Network.enable');
  return async () => {
    await session.detach();
    const files = [...sizes]
      .map(([id, bytes]) => ({ path: paths.get(id) ?? '', bytes }))
      .sort((a, b) => b.bytes - a.bytes);
    return { bytes: files.reduce((sum, file) => sum + file.bytes, 0), files };
  };
}
