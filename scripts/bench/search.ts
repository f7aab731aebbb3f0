import { serveFolder } from '../../src/publish/serveFolder.ts';
import { launchBrowser } from '../../tests/support/launchBrowser.ts';
import { MOST_BYTES, measureSearch, SEARCHES } from '../../tests/support/measureSearch.ts';

/** What a first full-text search costs, search by search. Answers whether each is within its limit. */
export async function benchSearch(site: string): Promise<boolean> {
  const [served, browser] = await Promise.all([serveFolder(site), launchBrowser()]);
  try {
    console.log('Search: bytes over the wire for a first search, from the first keystroke (limit 150,000)');
    let good = true;
    for (const words of SEARCHES) {
      const { bytes, files } = await measureSearch(browser, served.url, words);
      good &&= bytes <= MOST_BYTES;
      console.log(`${say(bytes)}  ${String(files.length).padStart(3)} files  ${words}`);
    }
    return good;
  } finally {
    await browser.close();
    await served.close();
  }
}

function say(bytes: number): string {
  return bytes.toLocaleString('en-GB').padStart(9);
}
