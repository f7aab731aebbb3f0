import { describe, expect, test } from 'vitest';
import { expectPages } from '../../src/publish/expectedPages.ts';
import { pick, readSite, type SitePage } from '../support/readSite.ts';

const { pages } = readSite();
const expected = expectPages('content');

function pageAt(address: string): SitePage {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`There is no ${address}.`);
  return page;
}

const LISTS = [
  ['/councils/', 'councils', expected.councils, ['region', 'letter', 'outcome']],
  ['/inspections/', 'inspections', expected.inspections, ['year', 'framework', 'outcome']],
] as const;

describe.each(LISTS)('the list at %s', (address, kind, slugs, names) => {
  const page = pageAt(address);
  const entries = page.tags.filter((tag) => tag.name === 'li' && `data-${names[0]}` in tag.attributes);
  const menus = pick(page, 'select').map((tag) => tag.attributes.name);

  test('has each page once, without JavaScript', () => {
    const card = new RegExp(`^/${kind}/([^/]+)/$`);
    const listed = page.tags
      .slice(page.tags.findIndex(({ attributes }) => 'data-list' in attributes))
      .flatMap(({ attributes }) => card.exec(attributes.href ?? '')?.[1] ?? []);
    expect(listed.toSorted()).toEqual(slugs.toSorted());
    expect(entries).toHaveLength(slugs.length);
  });

  test('has its menus hidden until a script can make them work', () => {
    const [search] = page.tags.filter(
      ({ name, attributes }) => name === 'search' && attributes.class?.includes('filters'),
    );
    expect(search && 'hidden' in search.attributes).toBe(true);
    expect(menus).toEqual(names);
  });

  test('offers what its entries have, and nothing else', () => {
    const held = (name: string) =>
      entries.flatMap(({ attributes }) => attributes[`data-${name}`]?.split(' ').filter(Boolean) ?? []);
    const start = (name: string) =>
      page.tags.findIndex((tag) => tag.name === 'select' && tag.attributes.name === name) + 1;
    const offered = (name: string) => {
      const rest = page.tags.slice(start(name));
      const end = rest.findIndex((tag) => !['option', 'optgroup'].includes(tag.name));
      return rest.slice(0, end).flatMap((tag) => (tag.name === 'option' && tag.attributes.value) || []);
    };
    for (const name of names) expect(offered(name).toSorted(), name).toEqual([...new Set(held(name))].toSorted());
  });

  test('says how long it is', () => {
    expect(page.html).toContain(`All ${slugs.length} `);
  });
});

test('the outcomes of the two frameworks stand under their own headings in a menu', () => {
  for (const [address] of LISTS)
    expect(pick(pageAt(address), 'optgroup').map(({ attributes }) => attributes.label)).toEqual([
      'Inspections from 2023',
      'Inspections from 2016 to 2022',
    ]);
});
