import type { BrowserContextOptions } from 'playwright-core';

/**
 * A first visit as the network sees it. What the site fetches for later, to be read offline, is tried by tests of its
 * own: elsewhere it would stand among the requests that are counted, and answer in place of the server.
 */
export const FRESH_VISIT = { serviceWorkers: 'block' } as const satisfies BrowserContextOptions;

/** What the browser says in its console of a fresh visit. */
export const BLOCKED = 'Service Worker registration blocked by Playwright';
