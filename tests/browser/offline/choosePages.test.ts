import { describe, expect, test } from 'vitest';
import { choosePages, type KeptPage } from '../../../src/browser/offline/choosePages.ts';

const page = (address: string, readAt: number, more: Partial<KeptPage> = {}): KeptPage => ({
  address,
  readAt,
  bytes: 10,
  uses: [],
  ...more,
});
const names = (pages: readonly KeptPage[]) => pages.map(({ address }) => address).join('');
const NO_FILES: ReadonlyMap<string, number> = new Map();

describe('choosePages', () => {
  test('keeps everything while there is room, the last read first', () => {
    const pages = [page('a', 2), page('b', 3), page('c', 1)];
    expect(names(choosePages(pages, NO_FILES, [], { pages: 3, bytes: 30 }))).toBe('bac');
  });

  test('with too many pages throws away those that were read the longest time ago', () => {
    const pages = [page('a', 2), page('b', 3), page('c', 1)];
    expect(names(choosePages(pages, NO_FILES, [], { pages: 2, bytes: 30 }))).toBe('ba');
  });

  test('with too many bytes does the same, and no smaller, older page slips in behind a large one', () => {
    const pages = [page('a', 3), page('b', 2, { bytes: 25 }), page('c', 1, { bytes: 5 })];
    expect(names(choosePages(pages, NO_FILES, [], { pages: 9, bytes: 34 }))).toBe('a');
    expect(names(choosePages(pages, NO_FILES, [], { pages: 9, bytes: 35 }))).toBe('ab');
  });

  test('counts a file once, however many pages need it', () => {
    const files = new Map([['style', 8]]);
    const pages = [page('a', 2, { uses: ['style'] }), page('b', 1, { uses: ['style'] })];
    expect(names(choosePages(pages, files, [], { pages: 9, bytes: 28 }))).toBe('ab');
    expect(names(choosePages(pages, files, [], { pages: 9, bytes: 27 }))).toBe('a');
  });

  test('counts what is always kept before any page', () => {
    const files = new Map([['names', 15]]);
    const pages = [page('a', 2), page('b', 1)];
    expect(names(choosePages(pages, files, ['names'], { pages: 9, bytes: 34 }))).toBe('a');
    expect(names(choosePages(pages, files, ['names'], { pages: 9, bytes: 14 }))).toBe('');
  });
});
