import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/openSite.ts';
import { readModel } from '../support/readContent.ts';

const site = openSite();
const model = await readModel();

/** What a card shows before anybody scrolls, in the order in which it is read. */
interface FirstScreen {
  readonly name: string;
  readonly verdict: string;
  /** Lower edges in pixels from the top; -1 where the card has no such part. */
  readonly edges: Readonly<Record<'name' | 'verdict' | 'age' | 'counts' | 'weakness' | 'strength', number>>;
}

function readFirstScreen(page: Page): Promise<FirstScreen> {
  return page.evaluate(() => {
    const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? -1;
    const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
    // The first pair of columns; a card may hold others, of older visits.
    document.querySelector('.columns')?.setAttribute('id', 'first-columns');
    return {
      name: text('h1'),
      verdict: text('.verdict'),
      edges: {
        name: edge('h1'),
        verdict: edge('.verdict'),
        age: edge('.age'),
        counts: edge('.counts'),
        weakness: edge('#first-columns .column-weakness li'),
        strength: edge('#first-columns .column-strength li'),
      },
    };
  });
}

/** Every council that has a visit of its own, and what its card must show. */
const CARDS = model.councils
  .map(({ slug, name }) => ({ slug, name, visits: model.historyOf(slug) }))
  .filter(({ visits }) => visits.length > 0)
  .map(({ slug, name, visits }) => {
    const judged = visits.filter(({ findings }) => findings.some(({ kind }) => kind !== 'progress'));
    const shown = judged.find(({ visit }) => visit === 'inspection' || visit === 'reinspection') ?? judged[0];
    const kinds = new Set<string>(shown?.findings.map(({ kind }) => kind));
    const [newest] = visits;
    return { slug, name, kinds, year: (newest?.inspected?.from ?? newest?.published)?.slice(0, 4) ?? '' };
  });

describe.each([
  { width: 360, height: 740, needed: ['name', 'verdict', 'age', 'counts'] },
  { width: 1280, height: 800, needed: ['name', 'verdict', 'age', 'counts', 'weakness', 'strength'] },
] as const)('the first screen of $width by $height pixels', ({ width, height, needed }) => {
  test('tells of every council what a reader needs in ten seconds', async () => {
    expect(CARDS.length).toBeGreaterThan(150);
    const page = await site.visit('/', { viewport: { width, height } });
    const faults: string[] = [];
    for (const { slug, name, year, kinds } of CARDS) {
      await page.goto(new URL(`/councils/${slug}/`, page.url()).href);
      const screen = await readFirstScreen(page);
      if (screen.name !== name) faults.push(`${slug} is headed “${screen.name}”`);
      if (!screen.verdict.includes(year)) faults.push(`${slug} does not say ${year}: ${screen.verdict}`);
      const held = { name: true, verdict: true, age: true, counts: kinds.size > 0 };
      const finds = { weakness: kinds.has('weakness'), strength: kinds.has('strength') };
      for (const part of needed) {
        const edge = screen.edges[part];
        // Where only an outcome is held there is nothing to count and nothing to list.
        if (edge > height || (edge < 0 && { ...held, ...finds }[part])) faults.push(`${slug}: ${part} at ${edge}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
