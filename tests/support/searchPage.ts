import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The box, the answers and the sentence about them; the header has a box and a sentence of its own. */
export function parts(page: Page) {
  const main = page.getByRole('main');
  return {
    box: main.getByRole('searchbox'),
    status: main.getByRole('status'),
    results: main.locator('[data-search-results] > li'),
    advice: main.locator('[data-search-advice]'),
  };
}

/** What the status says once it says this, without the signs that keep a text apart which may run from right to left. */
export async function said(page: Page, words: RegExp): Promise<string> {
  const read = async () => ((await parts(page).status.textContent()) ?? '').replace(/[\u2068\u2069]/g, '');
  await expect.poll(read, { timeout: 10_000 }).toMatch(words);
  return read();
}

export async function ask(page: Page, words: string): Promise<void> {
  await parts(page).box.fill(words);
  await page.keyboard.press('Enter');
}
