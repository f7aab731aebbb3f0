import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, LinkState } from 'linkinator';

/** An address that did not answer as it should. */
export interface BrokenLink {
  readonly url: string;
  /** The status of HTTP; 0 where there was no answer at all. */
  readonly status: number;
}

/** Milliseconds that a host may take. */
const PATIENCE = 20_000;

/** Hosts that refuse programs with these, while people get the page: they tell nothing about the link. */
const TELLS_NOTHING = { '403': 'ok', '405': 'ok', '429': 'ok', '999': 'ok' } as const;

/** Asks for each address, politely, and again where a host had no time. Only the addresses themselves are asked for. */
export async function findBroken(urls: readonly string[]): Promise<BrokenLink[]> {
  // The library reads pages, so it is given one: with these links and nothing else.
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    const links = urls.map((url) => `<a href="${url.replaceAll('&', '&amp;').replaceAll('"', '%22')}">x</a>`);
    writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Links</title>${links.join('\n')}`);
    const { links: results } = await check({
      path: folder,
      concurrency: 10,
      timeout: PATIENCE,
      retry: true,
      retryErrors: true,
      retryErrorsCount: 2,
      statusCodes: TELLS_NOTHING,
    });
    return results
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, status }) => ({ url, status: status ?? 0 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
