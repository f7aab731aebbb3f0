import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    const own = files.filter((file) => !/^inspections\/[a-z0-9-]+\.md$/.test(file));
    expect(own.filter((file) => /\.(map|ts|astro|md|tmp|bak)$|(^|\/)\./.test(file))).toEqual([]);
  });

  test('holds the file of each visit as it stands in the archive, for those who correct it', () => {
    const published = files.filter((file) => file.startsWith('inspections/') && file.endsWith('.md'));
    expect(published.length).toBe(expectPages('content').inspections.length);
    const differs = (file: string) => !readFileSync(join(folder, file)).equals(readFileSync(join('content', file)));
    expect(published.filter(differs)).toEqual([]);
  });
});
