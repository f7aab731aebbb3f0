import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../support/openSite.ts';
import { TEMPLATES } from '../support/templates.ts';

const site = openSite();

// Tiles and marks of a drawing cannot be larger; the table beside it holds the same links.
const TARGETS = `:is(a[href], button, summary, select, textarea, input):not(svg *, .skip)`;

describe('under a finger', () => {
  test.each(TEMPLATES)('what can be tapped is large enough: %s', async (path) => {
    const page = await site.visit(path, SCREENS.phone);
    const small = await page.evaluate((targets) => {
      // What is clipped away shows itself when it has the focus, which a finger does not give.
      const parts = [...document.querySelectorAll<HTMLElement>(targets)].filter(
        (part) => part.checkVisibility() && getComputedStyle(part).clipPath === 'none',
      );
      return parts.flatMap((part) => {
        const choice = part.matches('[type=checkbox], [type=radio]') ? part.closest('label') : undefined;
        const { height } = (choice ?? part).getBoundingClientRect();
        const alone = part.parentElement?.textContent?.trim() === part.textContent?.trim();
        const inText = part.matches('a') && !(alone && part.matches(':is(nav, li, th, td, dt, dd) > a'));
        const where = part.parentElement?.closest('[class], [id]');
        return height + 0.5 >= (inText ? 24 : 44)
          ? []
          : [
              `“${part.textContent?.trim().slice(0, 40)}” (${part.tagName} in ${where?.className || where?.id}): ${height}`,
            ];
      });
    }, TARGETS);
    expect(small.slice(0, 20)).toEqual([]);
  });
});
