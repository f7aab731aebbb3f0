import { BUDGET } from './budget.ts';
import { choosePages } from './choosePages.ts';
import { findUsesOfFile, findUsesOfPage } from './findUses.ts';
import { ALWAYS_KEPT, isWholePage, mayBeKept, OFFLINE_PAGE } from './judgeRequest.ts';
import { dayOfCopy, makeCopy, readNotes } from './keptCopy.ts';
import { keptNames } from './keptNames.ts';
import { addNotice, sayKept, sayNotKept } from './sayKept.ts';

/** Keeps copies of pages and files, and finds them again. All addresses are full and have no query. */
export interface Keeper {
  /** Fetches what is kept for everyone: the page that stands in for others, and the names for the finder. */
  keepBasics(): Promise<void>;
  /** Learns from the answer of the host: keeps a page, with all it needs, or forgets one that is gone. */
  learn(address: string, answer: Response): Promise<void>;
  /** The kept copy of a page, which says that it is one; undefined where there is none. */
  recall(address: string): Promise<Response | undefined>;
  /** The page that stands in for one that is not kept. Rejects where even that is not there. */
  standIn(address: string): Promise<Response>;
  /** A hashed file: the kept copy, else from the network. */
  getFile(address: string): Promise<Response>;
  /** A file as the host has it now; the copy is renewed. */
  renewFile(address: string): Promise<Response>;
  /** The kept copy of a file. */
  recallFile(address: string): Promise<Response | undefined>;
}

/** Makes the keeper of the site whose base has the full address `home`. */
export function makeKeeper(home: string): Keeper {
  const names = keptNames(new URL(home).pathname);
  const standInAddress = home + OFFLINE_PAGE;
  /** A page and its keeper often ask for the same file at the same time. */
  const loading = new Map<string, Promise<Response>>();

  // Nothing is tidied away while a page is being kept that may need it.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const done = turn.then(task);
    turn = done.catch(() => undefined);
    return done;
  };

  const recallFile = async (address: string) => (await caches.open(names.files)).match(address);

  const putFile = async (address: string, answer: Response, uses: (text: string) => readonly string[]) => {
    const body = await answer.arrayBuffer();
    const copy = makeCopy(answer, body, { readAt: Date.now(), uses: uses(new TextDecoder().decode(body)) });
    await (await caches.open(names.files)).put(address, copy.clone());
    return copy;
  };

  const renewFile = async (address: string): Promise<Response> => {
    const answer = await fetch(address, { redirect: 'error' });
    if (answer.status !== 200) return answer;
    return putFile(address, answer, (text) => findUsesOfFile(text, address));
  };

  const getFile = async (address: string): Promise<Response> => {
    const kept = await recallFile(address);
    if (kept) return kept;
    const load = loading.get(address) ?? renewFile(address).finally(() => loading.delete(address));
    loading.set(address, load);
    return (await load).clone();
  };

  /** Keeps files and those that they load in turn; answers with them all. Rejects where one does not come. */
  const keepFiles = async (addresses: readonly string[]): Promise<string[]> => {
    const all = new Set(addresses);
    for (const address of all) {
      const file = await getFile(address);
      if (file.status !== 200) throw new Error(`${address} did not come: ${file.status}.`);
      for (const use of readNotes(address, file).uses) all.add(use);
    }
    return [...all];
  };

  const notesIn = async (cache: Cache) =>
    Promise.all(
      (await cache.keys()).map(async ({ url }) => readNotes(url, (await cache.match(url)) ?? Response.error())),
    );

  const tidy = async (): Promise<void> => {
    const [pageCache, fileCache] = await Promise.all([caches.open(names.pages), caches.open(names.files)]);
    const [pages, files] = await Promise.all([notesIn(pageCache), notesIn(fileCache)]);
    const basics = [standInAddress, ...ALWAYS_KEPT.map((path) => home + path)];
    const always = [...basics, ...(files.find(({ address }) => address === standInAddress)?.uses ?? [])];
    const weights = new Map(files.map(({ address, bytes }) => [address, bytes]));
    const stay = choosePages(pages, weights, always, BUDGET);
    const needed = new Set([...always, ...stay.flatMap(({ uses }) => uses)]);
    const gone = pages.filter((page) => !stay.includes(page));
    await Promise.all([
      ...gone.map(({ address }) => pageCache.delete(address)),
      ...files.filter(({ address }) => !needed.has(address)).map(({ address }) => fileCache.delete(address)),
    ]);
  };

  const keepPage = async (address: string, answer: Response): Promise<void> => {
    const body = await answer.arrayBuffer();
    const html = new TextDecoder().decode(body);
    const named = findUsesOfPage(html, home);
    // Other names of a council only lead on, and what names none of our files is another site below this one.
    if (named.length === 0 || /<meta http-equiv="refresh"/.test(html)) return;
    const uses = await keepFiles(named);
    const copy = makeCopy(answer, body, { readAt: Date.now(), uses });
    await (await caches.open(names.pages)).put(address, copy);
    await tidy();
  };

  return {
    getFile,
    renewFile,
    recallFile,

    keepBasics: () =>
      inTurn(async () => {
        const page = await fetch(standInAddress, { redirect: 'error' });
        if (!isWholePage(page)) throw new Error(`${standInAddress} did not come: ${page.status}.`);
        const html = await page.clone().text();
        const uses = await keepFiles(findUsesOfPage(html, home));
        await putFile(standInAddress, page, () => uses);
        await Promise.all(ALWAYS_KEPT.map((path) => renewFile(home + path)));
      }),

    async learn(address, answer) {
      const isGone = answer.status === 404 || answer.status === 410;
      if (isGone) return inTurn(async () => void (await (await caches.open(names.pages)).delete(address)));
      if (isWholePage(answer) && mayBeKept(address, home)) return inTurn(() => keepPage(address, answer));
    },

    async recall(address) {
      const cache = await caches.open(names.pages);
      const kept = await cache.match(address);
      if (!kept) return undefined;
      const { uses } = readNotes(address, kept);
      const body = await kept.arrayBuffer();
      // That it was read again is worth noting, and no reason to withhold it where there is no room for that.
      await cache.put(address, makeCopy(kept, body, { readAt: Date.now(), uses })).catch(() => undefined);
      return withNotice(kept, body, sayKept(dayOfCopy(kept), navigator.onLine));
    },

    async standIn(address) {
      const kept = await recallFile(standInAddress);
      if (!kept) throw new Error('Nothing is kept.');
      return address === standInAddress
        ? kept
        : withNotice(kept, await kept.arrayBuffer(), sayNotKept(navigator.onLine));
    },
  };
}

function withNotice({ headers }: Response, body: ArrayBuffer, sentence: string): Response {
  return new Response(addNotice(new TextDecoder().decode(body), sentence), { headers });
}
