import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../support/openSite.ts';

const site = openSite();
const CARD = '/councils/oxfordshire/';

/** Whether an entry is open above the page. */
function isOpen(page: Page, slug: string): Promise<boolean> {
  return page.locator(`#word-${slug}`).evaluate((entry) => entry.matches(':popover-open'));
}

/** The button of a word where the page first uses it. */
function word(page: Page, slug: string) {
  return page.locator(`button.term[popovertarget="word-${slug}"]`).first();
}

describe('a parent who does not know a word', () => {
  test.each([
    ['on a wide screen', SCREENS.desktop],
    ['on a phone', SCREENS.phone],
    ['without JavaScript', { ...SCREENS.desktop, javaScriptEnabled: false }],
  ])('opens its meaning beside the sentence, and closes it, %s', async (_, screen) => {
    const page = await site.visit(CARD, screen);
    const address = page.url();
    expect(await isOpen(page, 'ehc-plan')).toBe(false);
    await word(page, 'ehc-plan').click();
    expect(await isOpen(page, 'ehc-plan')).toBe(true);
    const entry = page.locator('#word-ehc-plan');
    expect(await entry.innerText()).toMatch(/A legal document[\s\S]*True as of 21 November 2026\. Source: /);
    const box = await entry.boundingBox();
    const { width, height } = screen.viewport;
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    await entry.getByRole('button', { name: 'Close' }).click();
    expect(await isOpen(page, 'ehc-plan')).toBe(false);
    expect(page.url(), 'nobody leaves the page').toBe(address);
  });

  test('with a keyboard opens it, reaches what is in it next, and comes back to the word with Escape', async () => {
    const page = await site.visit(CARD);
    await word(page, 'effective-action').focus();
    await page.keyboard.press('Enter');
    expect(await isOpen(page, 'effective-action')).toBe(true);
    await page.keyboard.press('Tab');
    expect(
      await page.locator('#word-effective-action').evaluate((entry) => entry.contains(document.activeElement)),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen(page, 'effective-action')).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('effective action');
  });

  test('has one open at a time, and none after a click elsewhere', async () => {
    const page = await site.visit(CARD);
    await word(page, 'effective-action').click();
    await page.mouse.click(5, 700);
    expect(await isOpen(page, 'effective-action')).toBe(false);
    await word(page, 'effective-action').click();
    await word(page, 'ehc-plan').focus();
    await page.keyboard.press('Space');
    expect([await isOpen(page, 'effective-action'), await isOpen(page, 'ehc-plan')]).toEqual([false, true]);
  });

  test('can read all meanings in the list at the end', async () => {
    const page = await site.visit(CARD);
    const entry = page.locator('.words #word-ehc-plan');
    expect(await entry.isVisible()).toBe(true);
    expect(await entry.getByRole('button', { name: 'Close' }).isVisible()).toBe(false);
  });
});

test('each word is large enough for a finger', async () => {
  const page = await site.visit(CARD, SCREENS.phone);
  const boxes = await page
    .locator('main :not(details) > button.term:visible')
    .evaluateAll((words) => words.map((each) => each.getBoundingClientRect().height));
  expect(boxes.length).toBeGreaterThan(5);
  expect(boxes.filter((height) => height < 24)).toEqual([]);
});

test('a sentence that is copied reads as it stands', async () => {
  const page = await site.visit(CARD);
  const copied = await page.locator('.verdict').evaluate((sentence) => {
    const selection = getSelection();
    selection?.selectAllChildren(sentence);
    return String(selection);
  });
  expect(copied.trim()).toBe(
    'In September 2025, inspectors came back and found that the council and the NHS were taking effective action. The outcome of July 2023 did not change: widespread or systemic failings.',
  );
});

test('on paper the words are plain, and the list has all meanings', async () => {
  const page = await site.visit('/inspections/oxfordshire-2023-07/');
  await page.emulateMedia({ media: 'print' });
  expect(await word(page, 'ehc-plan').evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe('none');
  expect(await page.locator('#word-ehc-plan').innerText()).toContain('A legal document');
  expect(await page.locator('#word-ehc-plan .word-source').isVisible()).toBe(false);
});

test('on the two sheets of a card, letters are written out', async () => {
  const page = await site.visit(CARD);
  await page.emulateMedia({ media: 'print' });
  expect((await page.locator('#word-ehc-plan').innerText()).trim()).toBe('EHC plan (Education, health and care plan)');
  expect(await page.locator('#word-reinspection').isVisible()).toBe(false);
});

test('a screen reader hears a button that is called by the word itself', async () => {
  const page = await site.visit(CARD);
  const tree = await page.locator('.verdict').ariaSnapshot();
  expect(tree).toContain('button "effective action"');
});
