import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFolder } from '../../src/publish/replaceFolder.ts';
import { makeFolder, readTree } from '../support/makeFolder.ts';

function places(tree: Record<string, string>) {
  const home = makeFolder(tree);
  return { home, fresh: join(home, 'fresh'), live: join(home, 'dist'), aside: join(home, 'old') };
}

describe('replaceFolder', () => {
  test('the new folder takes the place of the old one whole: no old file stays', () => {
    const { home, fresh, live, aside } = places({ 'fresh/new.html': 'new', 'dist/old.html': 'old' });
    replaceFolder(fresh, live, aside);
    expect(readTree(home)).toEqual({ 'dist/new.html': 'new' });
  });

  test('the first build needs no old folder', () => {
    const { home, fresh, live, aside } = places({ 'fresh/new.html': 'new' });
    replaceFolder(fresh, live, aside);
    expect(readTree(home)).toEqual({ 'dist/new.html': 'new' });
  });

  test('the old folder is put back when there is nothing to take its place', () => {
    const { home, live, aside } = places({ 'dist/old.html': 'old' });
    expect(() => replaceFolder(join(home, 'not-there'), live, aside)).toThrow('ENOENT');
    expect(readTree(home)).toEqual({ 'dist/old.html': 'old' });
  });
});
