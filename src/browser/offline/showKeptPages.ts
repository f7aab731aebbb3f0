import { readNotes } from './keptCopy.ts';
import { forgetKept, keptNames } from './keptNames.ts';
import { sayDay } from './sayKept.ts';

/** A kept page, as it is listed. */
interface Listed {
  readonly address: string;
  readonly title: string;
  readonly readAt: number;
}

/** Lists the pages that this device keeps, last read first, and lets their reader throw them away. */
export async function showKeptPages(place: HTMLElement): Promise<void> {
  const base = place.dataset.base ?? '/';
  // Browsers have no such store where a page comes without encryption.
  if (!('caches' in globalThis)) return;
  const button = place.querySelector('button');
  const listed = await listKept(base).catch(() => []);
  showList(place, listed);
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const registration = await navigator.serviceWorker?.getRegistration(base);
    await registration?.unregister();
    await forgetKept(caches, base);
    say(place, 'All kept pages are forgotten. Your browser begins again with the next page that you read here.');
  });
}

async function listKept(base: string): Promise<Listed[]> {
  const { pages } = keptNames(base);
  // To open what is not there would make it.
  if (!(await caches.has(pages))) return [];
  const cache = await caches.open(pages);
  const listed = (await cache.keys()).map(async ({ url }) => {
    const copy = (await cache.match(url)) ?? Response.error();
    const [title = ''] = /<title>[^<]*<\/title>/.exec(await copy.text()) ?? [];
    return { address: url, title: readTitle(title), readAt: readNotes(url, copy).readAt };
  });
  return (await Promise.all(listed)).toSorted((a, b) => b.readAt - a.readAt);
}

/** The words of a title without the name of the site, which stands behind the last dash. */
function readTitle(title: string): string {
  return new DOMParser().parseFromString(title, 'text/html').title.replace(/ – [^–]*$/, '');
}

function showList(place: HTMLElement, listed: readonly Listed[]): void {
  if (listed.length === 0) {
    say(place, 'No page is kept on this device yet.');
    return;
  }
  say(
    place,
    listed.length === 1 ? 'One page is kept on this device.' : `${listed.length} pages are kept on this device.`,
  );
  place.querySelector('ul')?.replaceChildren(...listed.map(makeItem));
}

/** Says this, and no page is listed any more. */
function say(place: HTMLElement, sentence: string): void {
  place.querySelector('[role="status"]')?.replaceChildren(sentence);
  place.querySelector('ul')?.replaceChildren();
}

function makeItem({ address, title, readAt }: Listed): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  item.append(link, `, read on ${sayDay(new Date(readAt))}`);
  return item;
}
