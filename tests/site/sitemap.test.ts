import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parse } from 'yaml';
import { readSite } from '../support/readSite.ts';
import { TEST_ORIGIN } from '../support/testSite.ts';

const { folder, pages, aliases } = readSite();
const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
const listed = new Map(
  [...sitemap.matchAll(/<url><loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?<\/url>/g)].map(([, address = '', day]) => [
    address.replace(TEST_ORIGIN, ''),
    day,
  ]),
);

describe('the sitemap', () => {
  test('is valid by the official schema', async () => {
    const schema = readFileSync('tests/fixtures/schemas/sitemap.xsd', 'utf8');
    const { valid, errors } = await validateXML({ xml: sitemap, schema });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('lists every page but those that ask not to be listed, and no address that only leads on', () => {
    const open = pages.filter(({ html }) => !/<meta name="robots" content="noindex/.test(html));
    expect([...listed.keys()].sort()).toEqual(open.map(({ address }) => address).sort());
    expect(aliases.filter(({ address }) => listed.has(address))).toEqual([]);
  });

  test('dates a standing page by its own file', () => {
    const text = readFileSync('content/pages/method.md', 'utf8');
    expect(listed.get('/method/')).toBe(parse(text.split('---')[1] ?? '').updated);
  });

  test('dates a visit by the newest thing that was published on it', () => {
    const text = readFileSync('content/inspections/wolverhampton-2021-09.md', 'utf8');
    const days = [...text.matchAll(/published: (\d{4}-\d{2}-\d{2})/g)].map(([, day]) => day);
    expect(listed.get('/inspections/wolverhampton-2021-09/')).toBe(days.sort().at(-1));
  });

  test('has no date of the day on which the site was made', () => {
    const { checkedTo } = parse(readFileSync('content/site.yml', 'utf8'));
    const made = [...listed].filter(
      ([address, day]) => day && day > checkedTo && /^\/(councils|inspections|themes)\//.test(address),
    );
    expect(made).toEqual([]);
  });

  test('is named where search engines look for it', () => {
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${TEST_ORIGIN}/sitemap.xml`);
  });
});
