import type { Page } from 'playwright-core';

/** Makes text twice as large, as a reader's own setting does: pages are measured in its rems. */
export async function enlargeText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.waitForFunction(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) === 32);
}
