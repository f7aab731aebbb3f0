import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONTENT } from '../support/readContent.ts';
import { pick, readSite, type SitePage } from '../support/readSite.ts';
import { withoutTerms } from '../support/withoutTerms.ts';

const { pages } = readSite();
const at = (address: string) => pages.find((page) => page.address === address);
const themePages = pages.filter(({ address }) => /^\/themes\/[^/]+\/$/.test(address));
const cards = pages.filter(({ address }) => /^\/councils\/[^/]+\/$/.test(address));

interface Entry {
  readonly theme: string;
  readonly good: readonly { text: string; findings?: readonly string[] }[];
  readonly parents: readonly string[];
  readonly councillors: readonly string[];
}
const { themes } = parse(readFileSync(join(CONTENT, 'guidance.yml'), 'utf8')) as { themes: Entry[] };

const hrefs = (page: SitePage | undefined) =>
  page ? pick(page, 'a', 'href').map(({ attributes }) => attributes.href ?? '') : [];
const placeOf = (page: SitePage, text: string) => page.html.indexOf(text);

describe('the page of each theme', () => {
  test('says what good looks like and what can be asked, after the answer and before the findings', () => {
    expect(themePages).toHaveLength(themes.length);
    for (const page of themePages) {
      const order = ['class="lead"', 'id="good"', 'id="ask"', 'id="questions"', 'id="area-send-2023"'];
      const places = order.map((text) => placeOf(page, text));
      expect(
        places.every((place) => place > 0),
        page.address,
      ).toBe(true);
      expect(places, page.address).toEqual([...places].sort((a, b) => a - b));
      expect(page.html).toContain('does not give legal advice');
    }
  });

  test('has every sentence of the file, and leads to every finding that it cites', () => {
    for (const { theme, good, parents, councillors } of themes) {
      const page = at(`/themes/${theme}/`);
      for (const text of [...good.map((each) => each.text), ...parents, ...councillors])
        expect(withoutTerms(page?.html ?? ''), theme).toContain(text);
      const cited = good.flatMap(({ findings = [] }) => findings);
      const wanted = cited.map((address) => `/inspections/${address.replace('#', '/#')}`);
      expect(hrefs(page)).toEqual(expect.arrayContaining(wanted));
    }
  });
});

describe('the page of all questions', () => {
  test('has each theme once, with its questions and a place of its own to link to', () => {
    const page = at('/questions/');
    expect(page && pick(page, 'h3').map(({ attributes }) => attributes.id)).toEqual(themes.map(({ theme }) => theme));
    for (const text of themes.flatMap(({ parents, councillors }) => [...parents, ...councillors]))
      expect(withoutTerms(page?.html ?? '').split(text).length, text).toBe(2);
    expect(hrefs(page)).toEqual(expect.arrayContaining(themes.map(({ theme }) => `/themes/${theme}/`)));
  });

  test('is linked from the themes and from the page on what to do', () => {
    expect(hrefs(at('/themes/'))).toContain('/questions/');
    expect(hrefs(at('/what-to-do/'))).toContain('/questions/');
  });
});

describe('the card of a council', () => {
  const asked = cards.map((page) => hrefs(page).filter((href) => href.endsWith('#ask')));

  test('leads to the questions on at most five themes, which are themes of its weaknesses', () => {
    expect(asked.filter(({ length }) => length > 0).length).toBeGreaterThan(100);
    expect(Math.max(...asked.map(({ length }) => length))).toBe(5);
    for (const [nth, links] of asked.entries()) {
      const named = new Set(hrefs(cards[nth]));
      for (const href of links) expect(named, cards[nth]?.address).toContain(href.replace('#ask', ''));
    }
  });
});
