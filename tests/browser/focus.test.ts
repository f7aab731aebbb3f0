import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../support/openSite.ts';
import { TEMPLATES } from '../support/templates.ts';

const site = openSite();

/** As many steps as reach past the header into the page; lists of 150 links say nothing new. */
const STEPS = 45;

/** What is wrong with the place where the focus is; nothing where a reader sees it. */
function judgeFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const part = document.activeElement;
    if (!part || part === document.body) return undefined;
    const say = (fault: string) => `“${part.textContent?.trim().slice(0, 40)}” (${part.tagName}): ${fault}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    // A tile of a map is too small for a line around its box, so its own edge becomes the mark.
    const edge = part.closest('svg')
      ? [part, ...part.querySelectorAll('*')].map((shape) => getComputedStyle(shape))
      : [];
    const drawn = edge.some(({ strokeWidth, stroke }) => stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2);
    if (!drawn && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2))
      return say('nothing shows the focus');
    const lines = [...part.getClientRects()].filter(({ width, height }) => width > 2 && height > 2);
    if (lines.length === 0) return say('it has no size');
    const seen = lines.some(({ left, top, width, height }) => {
      // Of what is larger than the window, the part in sight.
      const middle = (from: number, size: number, most: number) =>
        (Math.max(from, 0) + Math.min(from + size, most)) / 2;
      const at = document.elementFromPoint(middle(left, width, innerWidth), middle(top, height, innerHeight));
      return at !== null && (part.contains(at) || at.contains(part) || part.closest('svg')?.contains(at));
    });
    const [box] = lines;
    return seen ? undefined : say(`something covers it, or it is out of sight (${box?.left}, ${box?.top})`);
  });
}

describe.each([
  ['on a desk', SCREENS.desktop],
  ['in forced colours', { ...SCREENS.desktop, forcedColors: 'active' }],
  ['at 400 % enlargement', SCREENS.narrow],
] as const)('the focus can be seen %s', (_, screen) => {
  test.each(TEMPLATES)('%s', async (path) => {
    const page = await site.visit(path, screen);
    const faults: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press('Tab');
      const fault = await judgeFocus(page);
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
});

test.each(TEMPLATES.filter((path) => !/\.html$|^\/embed\//.test(path)))(
  'the first step leads past the header: %s',
  async (path) => {
    const page = await site.visit(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  },
);
