import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clearAbandoned, makeWorkFolder } from '../../src/publish/workFolder.ts';
import { makeFolder, readTree, writeTree } from '../support/makeFolder.ts';

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('makeWorkFolder', () => {
  test('two builds of the same site never share a folder', () => {
    const root = makeFolder();
    const [one, two] = [makeWorkFolder(root, 'dist'), makeWorkFolder(root, 'dist')];
    expect(dirname(one.fresh)).not.toBe(dirname(two.fresh));
  });

  test('nothing stays behind once it is removed', () => {
    const root = makeFolder();
    const work = makeWorkFolder(root, 'dist');
    writeTree(work.fresh, { 'index.html': 'half' });
    work.remove();
    expect(readTree(root)).toEqual({});
  });
});

describe('clearAbandoned', () => {
  test('what a killed build left is removed, and the site stays as it is', () => {
    const home = makeFolder({ 'dist/index.html': 'good' });
    writeTree(join(home, `.build/dist-${endedProcess()}-abcdef`), { 'site/index.html': 'half' });
    clearAbandoned(join(home, '.build'), join(home, 'dist'));
    expect(readTree(home)).toEqual({ 'dist/index.html': 'good' });
  });

  test('a build that is still running is left alone', () => {
    const root = makeFolder();
    const work = makeWorkFolder(root, 'dist');
    clearAbandoned(root, 'dist');
    expect(existsSync(dirname(work.fresh))).toBe(true);
  });

  test('builds of another site are left alone', () => {
    const root = makeFolder({ [`other-dist-${endedProcess()}-abcdef/site/index.html`]: 'half' });
    clearAbandoned(root, 'dist');
    expect(Object.keys(readTree(root))).toHaveLength(1);
  });

  test('the old site comes back when a build was killed in the moment of changing places', () => {
    const home = makeFolder();
    writeTree(join(home, `.build/dist-${endedProcess()}-abcdef`), {
      'old/index.html': 'good',
      'site/index.html': 'new',
    });
    clearAbandoned(join(home, '.build'), join(home, 'dist'));
    expect(readTree(home)).toEqual({ 'dist/index.html': 'good' });
  });
});
