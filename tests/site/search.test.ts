import { describe, expect, test } from 'vitest';
import { findingAnchors } from '../../src/domain/findingAnchors.ts';
import { runGate } from '../../src/publish/gate.ts';
import { readEntries } from '../support/readEntries.ts';
import { readSite } from '../support/readSite.ts';

const { folder, files, pages } = readSite();
const entries = readEntries(folder);
const urls = new Set(entries.map(({ url }) => url));
const { archive } = await runGate({ contentDir: 'content', today: '2026-11-22' });

describe('the search index', () => {
  test('has every finding, at its own place', () => {
    const missing = archive?.inspections.flatMap(({ slug, findings }) =>
      findingAnchors(findings)
        .map((anchor) => `/inspections/${slug}/#${anchor}`)
        .filter((url) => !urls.has(url)),
    );
    expect(missing).toEqual([]);
  });

  test('has every page that asks for it', () => {
    const asking = pages.filter(({ html }) => html.includes('data-pagefind-body')).map(({ address }) => address);
    expect(asking.length).toBeGreaterThan(500);
    expect(asking.filter((address) => !urls.has(address))).toEqual([]);
  });

  test('leads to places that are there', () => {
    const ids = new Map(
      pages.map(({ address, tags }) => [address, new Set(tags.flatMap(({ attributes }) => attributes.id ?? []))]),
    );
    const broken = [...urls].filter((url) => {
      const [address = '', place] = url.split('#');
      return !ids.has(address) || (place !== undefined && !ids.get(address)?.has(place));
    });
    expect(broken).toEqual([]);
  });

  test('has none of what pages repeat: header, footer, keys, lists of sources and of other councils', () => {
    const furniture = /Skip to the content|Link to this|Where does this come from|Something wrong or missing/;
    expect(entries.filter(({ content }) => furniture.test(content)).map(({ url }) => url)).toEqual([]);
  });

  test('gives no title twice, so that results can be told apart', () => {
    const titles = entries.map(({ meta }) => meta.title ?? '');
    const twice = titles.filter(
      (title, at) =>
        titles.indexOf(title) !== at && !/: (?:strength|weakness|area|significant|enough|not enough)/.test(title),
    );
    expect(twice).toEqual([]);
  });

  test('leaves nothing in the site that only its making needed', () => {
    expect(files).not.toContain('search-records.json');
  });
});
