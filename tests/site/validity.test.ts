import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readSite } from '../support/readSite.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes `<br>` and leaves optional quotes and white space as it likes; no reader sees the difference.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Titles are whole sentences for people who have many tabs open.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  const { pages, frames, aliases } = readSite();
  for (const { address, html } of [...pages, ...frames, ...aliases]) {
    const { results } = await validator.validateString(html, address);
    for (const { messages } of results)
      faults.push(
        ...messages.map(({ ruleId, message, line, column }) => `${address}:${line}:${column} ${ruleId}: ${message}`),
      );
  }
  expect(faults).toEqual([]);
});
