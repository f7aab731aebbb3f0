import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type OpenSite, SCREENS } from './openSite.ts';

/** A visit that is held, with findings, answers and a story. */
export const HELD = 'wokingham-2019-03';

/** The page on which an inspection is filled in, once its form is there. */
export async function openForm(site: OpenSite, path = '/contribute/new/'): Promise<Page> {
  const page = await site.visit(path, SCREENS.desktop);
  await page.locator('#in-council').waitFor();
  if (path.includes('?')) await page.locator('#in-findings-0').waitFor();
  return page;
}

/** A control of the form: `findings-0-theme`. */
export function field(page: Page, name: string) {
  return page.locator(`[id="in-${name}"]`);
}

/** Presses a button. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** What stands in the summary after a press of "Check"; the focus must have come to it. */
export async function check(page: Page): Promise<string> {
  await press(page, 'Check');
  const summary = page.locator('[data-part=summary]');
  await summary.locator('h2').waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  return summary.innerText();
}

/** The file as it is downloaded. */
export async function download(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Download the file')]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
