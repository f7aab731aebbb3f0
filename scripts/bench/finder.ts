import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { readIndex } from '../../src/domain/finder/readIndex.ts';
import { serveFolder } from '../../src/publish/serveFolder.ts';
import { launchBrowser } from '../../tests/support/launchBrowser.ts';
import { makeRandom } from '../../tests/support/mistype.ts';
import { waysOfMistyping, waysOfTyping } from '../../tests/support/waysOfTyping.ts';

const SLOWER = 4;
const ROUNDS = 7;
/** Texts of each kind that are typed, letter by letter. */
const EACH = 25;
const POSTCODES = ['RG40 1BN', 'SL4 2JB', 'w10 5aa', 'CH4 8AA', 'EH1 1AA', 'sw16 3jd', 'B45 8DL', 'RG99 1AA'];
/** Bytes that the finder may cost in all, and milliseconds that one keystroke may take. */
const MOST_BYTES = 25 * 1024;
const MOST_MILLISECONDS = 5;

/**
 * What the finder costs a visitor: the bytes of its files, compressed with gzip, and the time of one keystroke on a
 * processor four times slower, where each is the quickest of several rounds so that other programs on the machine are
 * not counted. Answers whether the bytes, and the time of nineteen keystrokes in twenty, are within their limits.
 */
export async function benchFinder(site: string): Promise<boolean> {
  const light = sayBytes(site);
  const quick = await sayTimes(site);
  return light && quick;
}

function sayBytes(site: string): boolean {
  const weigh = (path: string) => gzipSync(readFileSync(join(site, path))).length;
  const [, script = ''] =
    /<script type="module" src="[^"]*?(_astro\/CouncilFinder[^"]+)"/.exec(
      readFileSync(join(site, 'index.html'), 'utf8'),
    ) ?? [];
  const folder = join(site, 'postcodes');
  const areas = existsSync(folder) ? readdirSync(folder).map((name) => weigh(join('postcodes', name))) : [];
  const parts: [string, number][] = [
    ['its script', weigh(script)],
    ['its index of names', weigh('finder.json')],
    ['the largest file of postcodes', Math.max(0, ...areas)],
  ];
  for (const [what, bytes] of parts) console.log(`${say(bytes)} KB  ${what}`);
  const total = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`${say(total)} KB  the finder in all; at most ${MOST_BYTES / 1024}`);
  return total <= MOST_BYTES;
}

function say(bytes: number): string {
  return (bytes / 1024).toFixed(1).padStart(6);
}

async function sayTimes(site: string): Promise<boolean> {
  const [served, browser] = await Promise.all([serveFolder(site), launchBrowser()]);
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const entries = readIndex(JSON.parse(readFileSync(join(site, 'finder.json'), 'utf8')));
    const random = makeRandom(1);
    const some = (ways: readonly { typed: string }[]) =>
      Array.from({ length: EACH }, () => ways[Math.floor(random() * ways.length)]?.typed ?? '');
    const lists = {
      'names without an error': some(waysOfTyping(entries)),
      'names with one error': some(waysOfMistyping(entries, 1)),
      'names with two errors': some(waysOfMistyping(entries, 2)),
      postcodes: POSTCODES,
    };
    // The first round fetches what there is to fetch, and warms the browser up as a visitor's first letters do.
    await typeAll(page, Object.values(lists).flat());
    let good = true;
    for (const [what, texts] of Object.entries(lists)) {
      const rounds: Keystroke[][] = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await typeAll(page, texts));
      const times = takeQuickest(rounds);
      console.log(describe(what, times));
      good &&=
        within(
          times.map(({ answered }) => answered),
          0.95,
        ) < MOST_MILLISECONDS;
    }
    return good;
  } finally {
    await browser.close();
    await served.close();
  }
}

interface Keystroke {
  /** Milliseconds until the list is filled. */
  readonly answered: number;
  /** Milliseconds until the browser knows where everything on the page goes. */
  readonly laidOut: number;
}

/** Types each text letter by letter, in the page itself so that nothing but the page is timed. */
function typeAll(page: Page, texts: readonly string[]): Promise<Keystroke[]> {
  return page.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>('input[role=combobox]');
    if (!input) throw new Error('The page has no finder.');
    input.focus();
    const times: Keystroke[] = [];
    for (const text of all)
      for (let end = 1; end <= text.length; end++) {
        input.value = text.slice(0, end);
        const start = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // The answer waits for promises that are kept already, a few turns at most.
        for (let turn = 0; turn < 40; turn++) await Promise.resolve();
        const answered = performance.now() - start;
        input.getBoundingClientRect();
        times.push({ answered, laidOut: performance.now() - start });
        await new Promise((done) => setTimeout(done));
      }
    return times;
  }, texts);
}

/** The quickest of several rounds, for each keystroke. */
function takeQuickest(rounds: readonly (readonly Keystroke[])[]): Keystroke[] {
  return (rounds[0] ?? []).map((_, at) => ({
    answered: Math.min(...rounds.map((round) => round[at]?.answered ?? Number.POSITIVE_INFINITY)),
    laidOut: Math.min(...rounds.map((round) => round[at]?.laidOut ?? Number.POSITIVE_INFINITY)),
  }));
}

function describe(what: string, times: readonly Keystroke[]): string {
  const sayFigures = (of: (time: Keystroke) => number) => {
    const at = (share: number) => within(times.map(of), share).toFixed(1);
    return `median ${at(0.5)}, 95 % within ${at(0.95)}, slowest ${at(1)} ms`;
  };
  return [
    `${what}: ${times.length} keystrokes, ${SLOWER} times slower`,
    `  answered: ${sayFigures(({ answered }) => answered)}`,
    `  laid out: ${sayFigures(({ laidOut }) => laidOut)}`,
  ].join('\n');
}

/** The time that a share of all keystrokes do not exceed. */
function within(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
}
