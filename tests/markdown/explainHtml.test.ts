import { describe, expect, test } from 'vitest';
import { makeTermFinder } from '../../src/domain/glossary/makeTermFinder.ts';
import { explainHtml } from '../../src/markdown/explainHtml.ts';
import { renderBody } from '../../src/markdown/renderBody.ts';
import { glossaryEntry } from '../support/glossaryEntry.ts';

const find = makeTermFinder([
  glossaryEntry('EHC plan', { also: ['EHC plans'] }),
  glossaryEntry('Annual review'),
  glossaryEntry('amp'),
]);
const BUTTON = '<button type="button" class="term" popovertarget="word-ehc-plan">EHC plan</button>';
/** What the page is like, and what its list holds. */
function explain(html: string) {
  const { html: explained, ledger } = explainHtml(html, find);
  return { html: explained, listed: [...ledger.keys()].map(({ slug }) => slug) };
}

test('the first use in reading order becomes a button, over elements and attributes', () => {
  expect(explain('<p title="EHC plan > x">An <b>EHC plan</b>.</p><p>EHC plan</p>')).toEqual({
    html: `<p title="EHC plan > x">An <b>${BUTTON}</b>.</p><p>EHC plan</p>`,
    listed: ['ehc-plan'],
  });
});

describe('nothing is explained', () => {
  test.each([
    '<a href="/x/">an annual review</a>',
    '<h2>annual review</h2>',
    '<h3 id="x">The <em>annual review</em></h3>',
    '<button type="button">annual review</button>',
    '<details><summary>annual review</summary></details>',
    '<label>annual review</label>',
    '<select><option>annual review</option></select>',
    '<blockquote><p>annual review</p></blockquote>',
    '<q>annual review</q>',
    '<p>They said “annual review”.</p>',
    '<code>annual review</code>',
    '<pre>annual review</pre>',
    '<table><tr><td>annual review</td></tr></table>',
    '<dl><dt>annual review</dt></dl>',
    '<span class="hidden">annual review</span>',
    '<span class="tag tag-said">annual review</span>',
    '<p class="small cite">annual review</p>',
    '<p hidden>annual review</p>',
    '<span aria-hidden="true">annual review</span>',
    '<svg viewBox="0 0 1 1"><title>annual review</title><text>annual review</text></svg>',
    '<script type="application/ld+json">{"a":"annual review <b> annual review"}</script>',
    '<!-- annual review -->',
    '<div class="hidden"><div>x</div>annual review</div>',
  ])('in %s', (html) => {
    expect(explain(html)).toEqual({ html, listed: [] });
  });
});

test('behind such a part, words are explained again', () => {
  expect(explain('<h2>EHC plan</h2><p>EHC plan</p>').html).toBe(`<h2>EHC plan</h2><p>${BUTTON}</p>`);
  expect(explain('<div class="hidden"><div></div></div><p>EHC plan</p>').html).toContain(BUTTON);
  expect(explain('<p class="hidden-not tagged">EHC plan</p>').html).toContain(BUTTON);
});

test('an acronym that comes only where no button may stand is listed at the end; a word is not', () => {
  expect(explain('<h2>EHC plan, annual review</h2>').listed).toEqual(['ehc-plan']);
  expect(explain('<h2>EHC plan</h2><p>The annual review</p>').listed).toEqual(['annual-review', 'ehc-plan']);
});

test('characters in their HTML form stay, and are no words', () => {
  expect(explain('<p>a &amp; b &#39; &lt; EHC plan</p>').html).toBe(`<p>a &amp; b &#39; &lt; ${BUTTON}</p>`);
});

test('nothing but text changes: without its buttons the page is what it was', () => {
  const html = renderBody('# EHC plan\n\nAn `EHC plan` & an *EHC plan*: [EHC plan](/x/) > 1\n\n> EHC plan', {
    base: '/',
  });
  const { html: explained } = explain(html);
  expect(explained).not.toBe(html);
  expect(explained.replace(/<\/?button\b[^>]*>/g, '')).toBe(html);
});
