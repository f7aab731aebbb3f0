import { describe, expect, test } from 'vitest';
import { expectPages } from '../../src/publish/expectedPages.ts';
import { verifySite } from '../../src/publish/verifySite.ts';
import { readSite } from '../support/readSite.ts';

const { folder, files } = readSite();

describe('the built site', () => {
  test('has a page for each file of the archive and each council of the register, and no other', () => {
    expect(verifySite(folder, expectPages('content'))).toEqual([]);
  });

  test('holds Pagefind’s index and none of its ready-made pages, which would break the security policy', () => {
    const own = files.filter((file) => /^pagefind\/[^/]+\.(js|css)$/.test(file));
    expect(own).toEqual(['pagefind/pagefind.js']);
  });

  test('holds no source map, draft or hidden file', () => {
    expect(files.filter((file) => /\.(map|ts|astro|md|tmp|bak)$|(^|\/)\./.test(file))).toEqual([]);
  });
});
