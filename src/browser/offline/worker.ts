/// <reference lib="webworker" />
import { askFirst } from './askFirst.ts';
import { addressOfPage, judgeRequest } from './judgeRequest.ts';
import { keepsPages } from './keepsPages.ts';
import { forgetKept } from './keptNames.ts';
import { makeKeeper } from './makeKeeper.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long, in milliseconds, a reader waits for the network where a copy is at hand. */
const PATIENCE = 4_000;

const home = self.registration.scope;

// A new release must not wait until every page of the last one is closed: each page names its own files.
self.addEventListener('install', () => void self.skipWaiting());

if (keepsPages) keepWhatIsRead();
else self.addEventListener('activate', (event) => event.waitUntil(stepDown()));

/** Takes away all that other releases kept, and this worker with it. */
async function stepDown(): Promise<void> {
  await forgetKept(caches, new URL(home).pathname);
  await self.registration.unregister();
}

function keepWhatIsRead(): void {
  const keeper = makeKeeper(home);

  const answerPage = async (event: FetchEvent): Promise<Response> => {
    const address = addressOfPage(event.request.url);
    const network = Promise.resolve(event.preloadResponse).then((loaded) => loaded ?? fetch(event.request));
    event.waitUntil(network.then((answer) => keeper.learn(address, answer.clone())).catch(() => undefined));
    try {
      return await askFirst(network, () => keeper.recall(address), PATIENCE);
    } catch {
      return keeper.standIn(address).catch(() => Response.error());
    }
  };

  const answerFile = ({ url }: Request): Promise<Response> =>
    askFirst(keeper.renewFile(url), () => keeper.recallFile(url), PATIENCE);

  self.addEventListener('install', (event) => event.waitUntil(keeper.keepBasics()));

  self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

  /** The page on which somebody is when all this begins has been read as well. */
  const takeOver = async (): Promise<void> => {
    await Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]);
    const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const addresses = new Set(open.map(({ url }) => addressOfPage(url)).filter((address) => address.startsWith(home)));
    await Promise.allSettled([...addresses].map(async (address) => keeper.learn(address, await fetch(address))));
  };

  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const kind = judgeRequest(request, home);
    // A device without room must not break a page: its files then come as if there were no worker.
    const orPlainly = (answer: Promise<Response>) => event.respondWith(answer.catch(() => fetch(request)));
    if (kind === 'page') event.respondWith(answerPage(event));
    if (kind === 'hashed') orPlainly(keeper.getFile(request.url));
    if (kind === 'fixed') orPlainly(answerFile(request));
  });
}
