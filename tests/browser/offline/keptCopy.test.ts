import { describe, expect, test } from 'vitest';
import { findUsesOfFile, findUsesOfPage } from '../../../src/browser/offline/findUses.ts';
import { dayOfCopy, makeCopy, readNotes } from '../../../src/browser/offline/keptCopy.ts';
import { keptNames } from '../../../src/browser/offline/keptNames.ts';
import { addNotice, sayKept, sayNotKept } from '../../../src/browser/offline/sayKept.ts';

const BODY = new TextEncoder().encode('Ambridge – £').buffer;
const ADDRESS = 'https://example.org/councils/ambridge/';

describe('a copy', () => {
  const answer = new Response('', {
    headers: {
      date: 'Sun, 22 Nov 2026 09:00:00 GMT',
      'content-encoding': 'gzip',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    },
  });
  const copy = makeCopy(answer, BODY, { readAt: 1_795_305_600_000, uses: ['https://example.org/_astro/a.css'] });

  test('knows its weight in bytes, when it was read and what it needs', () => {
    expect(readNotes(ADDRESS, copy)).toEqual({
      address: ADDRESS,
      bytes: 15,
      readAt: 1_795_305_600_000,
      uses: ['https://example.org/_astro/a.css'],
    });
    expect(readNotes(ADDRESS, makeCopy(answer, BODY, { readAt: 1, uses: [] })).uses).toEqual([]);
  });

  test('keeps the rules of its host, and drops what was true of its journey', () => {
    expect(copy.headers.get('x-content-type-options')).toBe('nosniff');
    expect([copy.headers.get('content-encoding'), copy.headers.get('vary')]).toEqual([null, null]);
  });

  test('is as old as its host says, else as its last reading', () => {
    expect(dayOfCopy(copy).toISOString()).toBe('2026-11-22T09:00:00.000Z');
    expect(dayOfCopy(makeCopy(new Response(''), BODY, { readAt: 86_400_000, uses: [] })).toISOString()).toBe(
      '1970-01-02T00:00:00.000Z',
    );
  });
});

describe('what a page needs', () => {
  test('are the styles and scripts of this site that it names', () => {
    const html = `<link rel="stylesheet" href="/cards/_astro/Page.A-b_1.css"><link rel="icon" href="/cards/favicon.svg">
      <script type="module" src="/cards/_astro/finder.js"></script><script type="module" src="/cards/_astro/finder.js"></script>
      <script src="/_astro/others.js"></script><a href="/cards/_astro/no.css">Styles</a>`;
    expect(findUsesOfPage(html, 'https://example.org/cards/')).toEqual([
      'https://example.org/cards/_astro/Page.A-b_1.css',
      'https://example.org/cards/_astro/finder.js',
    ]);
  });

  test('are the files that those load, at once or later', () => {
    const text = 'import{a as b}from"./a.B_1.js";const c=()=>import(`./c.js`);"./d.png";url(./e.css)';
    expect(findUsesOfFile(text, 'https://example.org/_astro/map.js')).toEqual(
      ['a.B_1.js', 'c.js', 'e.css'].map((name) => `https://example.org/_astro/${name}`),
    );
  });
});

describe('what is said', () => {
  test('names the day of the copy, and why it is one', () => {
    const day = new Date(2026, 10, 22, 12);
    expect(sayKept(day, false)).toBe('You are offline. This is the copy that you read on 22 November 2026.');
    expect(sayKept(day, true)).toMatch(/^This site does not answer at the moment\. This is the copy/);
    expect(sayNotKept(false)).toMatch(/^You are offline\. The page that you asked for is not kept/);
  });

  test('comes first in the main part of a page, and the page stays as it was', () => {
    const html = '<body><main id="main" class="wrap"><h1>$& <main></h1></main></body>';
    const told = addNotice(html, 'You are offline.');
    expect(told).toContain('class="wrap"><p role="status" class="kept-notice">You are offline.</p><h1>');
    expect(told.replace(/<p role="status".*?<\/p>/, '')).toBe(html);
  });
});

test('sites on one host, one below the other, share no name', () => {
  const names = ['/', '/cards/', '/cards/send/'].flatMap((base) => Object.values(keptNames(base)));
  expect(new Set(names).size).toBe(6);
});
