import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { decode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { expectPages } from '../../src/publish/expectedPages.ts';
import { loadRasteriser } from '../../src/publish/rasterise.ts';
import { altOf, pictureOfHome } from '../../src/views/share/socialPictures.ts';
import { OEMBED } from '../support/oembedSchema.ts';
import { readTags } from '../support/readPage.ts';
import { pick, readSite, type SitePage } from '../support/readSite.ts';
import { TEST_ORIGIN } from '../support/testSite.ts';

const KB = 1024;
const { folder, files, pages, frames } = readSite();
const { councils } = expectPages('content');
const cards = pages.filter(({ address }) => councils.some((slug) => address === `/councils/${slug}/`));

const read = (file: string) => readFileSync(join(folder, file));
const slugOf = (page: SitePage) => page.address.split('/')[2] ?? '';
const metaOf = (page: SitePage, name: string) =>
  pick(page, 'meta').find(({ attributes }) => (attributes.property ?? attributes.name) === name)?.attributes.content;

test('each council has a card for frames, a badge, an oEmbed answer and a picture', () => {
  const wanted = (pattern: string) => councils.map((slug) => pattern.replace('*', slug)).toSorted();
  expect(frames.map(({ address }) => address).toSorted()).toEqual(wanted('/embed/*/'));
  expect(files.filter((file) => file.startsWith('badge/'))).toEqual(wanted('badge/*.svg'));
  expect(files.filter((file) => file.startsWith('oembed/'))).toEqual(wanted('oembed/*.json'));
  expect(wanted('social/*.png').filter((file) => !files.includes(file))).toEqual([]);
});

describe('the card for frames', () => {
  test('says the verdict of the card itself, whose it is not, and under which licence', () => {
    const odd = frames.filter((frame) => {
      const card = cards.find((each) => slugOf(each) === slugOf(frame));
      const verdict = /<p class="verdict"[^>]*>([^<]*)</.exec(card?.html ?? '')?.[1];
      return (
        !verdict ||
        !frame.html.includes(verdict) ||
        !frame.html.includes('Not made by Ofsted, the CQC or any council') ||
        !frame.html.includes('creativecommons.org/licenses/by/4.0/')
      );
    });
    expect(odd.map(({ address }) => address)).toEqual([]);
  });

  test('has a heading, a language, no script, and links that leave the frame', () => {
    const odd = frames.filter((page) => {
      const links = pick(page, 'a', 'href');
      return (
        pick(page, 'h1').length !== 1 ||
        pick(page, 'html')[0]?.attributes.lang !== 'en-GB' ||
        pick(page, 'script').length > 0 ||
        links.length !== 2 ||
        links.some(({ attributes }) => attributes.target !== '_blank' || attributes.rel !== 'noopener')
      );
    });
    expect(odd.map(({ address }) => address)).toEqual([]);
  });

  test('is found by no search engine, and names the card as its source', () => {
    const odd = frames.filter((page) => {
      const canonical = pick(page, 'link').find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
      return metaOf(page, 'robots') !== 'noindex' || canonical !== `${TEST_ORIGIN}/councils/${slugOf(page)}/`;
    });
    expect(odd.map(({ address }) => address)).toEqual([]);
    expect(new Set(frames.map((page) => metaOf(page, 'referrer')))).toEqual(new Set(['no-referrer']));
  });

  test('weighs less than 10 KB with all its styles, before it is made smaller for sending', () => {
    const weigh = (page: SitePage) =>
      pick(page, 'link', 'href')
        .filter(({ attributes }) => attributes.rel === 'stylesheet')
        .reduce((sum, { attributes }) => sum + read(attributes.href ?? '').length, Buffer.byteLength(page.html));
    expect(frames.filter((page) => weigh(page) >= 10 * KB).map(({ address }) => address)).toEqual([]);
  });
});

describe('the snippets of a council', () => {
  test('name the card, the frame and the badge with whole addresses', () => {
    const odd = cards.filter((page) => {
      const slug = slugOf(page);
      const [frame = '', badge = ''] = pick(page, 'textarea').map(({ text }) => decodeText(text));
      const addresses = [...readTags(frame), ...readTags(badge)].map(
        ({ attributes }) => attributes.src ?? attributes.href,
      );
      const wanted = [`/embed/${slug}/`, `/councils/${slug}/`, `/badge/${slug}.svg`];
      return addresses.join() !== wanted.map((path) => TEST_ORIGIN + path).join();
    });
    expect(odd.map(({ address }) => address)).toEqual([]);
  });

  test('cost the card less than 700 bytes of what is sent', () => {
    const costs = cards.map(({ html }) => {
      const part = /<details class="no-print"[^>]*>\s*<summary[^>]*>Put this card.*?<\/details>/s.exec(html)?.[0] ?? '';
      return part === '' ? Number.NaN : gzipSync(html).length - gzipSync(html.replace(part, '')).length;
    });
    expect(costs.filter((cost) => !(cost < 700))).toEqual([]);
  });
});

/** Undoes what HTML does to words inside a textarea. */
function decodeText(text: string): string {
  return readTags(`<p title="${text.replaceAll('"', '&quot;')}">`)[0]?.attributes.title ?? '';
}

test('every oEmbed answer is valid, and each card leads to its own', () => {
  const validate = new Ajv().compile(OEMBED);
  const wrong = councils.filter((slug) => !validate(JSON.parse(read(`oembed/${slug}.json`).toString('utf8'))));
  expect(wrong).toEqual([]);
  const leads = (page: SitePage) =>
    pick(page, 'link').find(({ attributes }) => attributes.type === 'application/json+oembed')?.attributes.href;
  expect(cards.filter((page) => leads(page) !== `${TEST_ORIGIN}/oembed/${slugOf(page)}.json`)).toEqual([]);
});

test('every badge is a drawing that a rasteriser reads, with a title', async () => {
  const rasterise = await loadRasteriser();
  const badges = files.filter((file) => file.startsWith('badge/'));
  const titled = badges.filter((file) => /<title id="badge-title">[^<]+<\/title>/.test(read(file).toString('utf8')));
  expect(titled.length).toBe(badges.length);
  for (const file of badges.slice(0, 20)) expect(decode(rasterise(read(file).toString('utf8'), 400)).width).toBe(400);
});

describe('the pictures of shared links', () => {
  const pictures = files.filter((file) => file.startsWith('social/'));

  test('are PNG files of 1200 by 630 px, and small', () => {
    const odd = pictures.filter((file) => {
      const { width, height } = decode(read(file), { checkCrc: true });
      return width !== 1200 || height !== 630 || statSync(join(folder, file)).size > 50 * KB;
    });
    expect(odd).toEqual([]);
    expect(pictures.length).toBeGreaterThan(councils.length);
  });

  test('are named by every page that can be shared, with words for those who do not see them', () => {
    const shared = pages.filter((page) => metaOf(page, 'robots') === undefined);
    const odd = shared.filter((page) => {
      const image = metaOf(page, 'og:image') ?? '';
      return (
        !image.startsWith(`${TEST_ORIGIN}/social/`) ||
        !files.includes(image.slice(TEST_ORIGIN.length + 1)) ||
        !metaOf(page, 'og:image:alt') ||
        metaOf(page, 'og:url') !== TEST_ORIGIN + page.address ||
        metaOf(page, 'twitter:card') !== 'summary_large_image'
      );
    });
    expect(odd.map(({ address }) => address)).toEqual([]);
  });

  test('are a council’s or a theme’s own on its page, and the site’s elsewhere', () => {
    const own = pages.filter(({ address }) => /^\/(?:councils|themes)\/[^/]+\/$/.test(address));
    const shown = own.filter((page) => metaOf(page, 'og:image') === `${TEST_ORIGIN}/social/${slugOf(page)}.png`);
    expect(shown.length).toBe(pictures.length - 1);
    const home = pages.find(({ address }) => address === '/');
    expect(home && metaOf(home, 'og:image')).toBe(`${TEST_ORIGIN}/social/home.png`);
    expect(home && metaOf(home, 'og:image:alt')).toBe(altOf(pictureOfHome()));
  });
});
