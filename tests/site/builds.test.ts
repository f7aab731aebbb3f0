import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { listFiles } from '../../src/publish/listFiles.ts';
import { runBuild } from '../../src/publish/runBuild.ts';
import { findBrokenLinks } from '../support/findBrokenLinks.ts';
import { makeFolder, readTree, writeTree } from '../support/makeFolder.ts';
import { readSite } from '../support/readSite.ts';
import { TEST_ENVIRONMENT, TEST_ORIGIN, TEST_PLACES } from '../support/testSite.ts';

/** Astro builds on the disk that the project stands on, and on no other. */
const HOME = TEST_PLACES.workDir;

/** Builds into a folder that is gone when the test is over; tells the exit code and what was said. */
async function build(outDir: string, env: Readonly<Record<string, string>> = {}) {
  const said: unknown[] = [];
  for (const method of ['log', 'error'] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((...words) => void said.push(...words));
    onTestFinished(() => spy.mockRestore());
  }
  const exitCode = await runBuild({ outDir, workDir: join(outDir, '../work') }, { ...TEST_ENVIRONMENT, ...env });
  return { exitCode, said: said.join('\n') };
}

function hashesOf(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((file) => [file, hash(file)]));
}

describe('building twice', () => {
  test('for the same day gives the same bytes', async () => {
    const outDir = join(makeFolder({}, HOME), 'dist');
    expect(await build(outDir)).toMatchObject({ exitCode: 0 });
    const [before, now] = [hashesOf(TEST_PLACES.outDir), hashesOf(outDir)];
    const files = Object.keys({ ...before, ...now });
    expect(files.filter((file) => before[file] !== now[file])).toEqual([]);
  });
});

describe('building for a place under another path', () => {
  test('leaves no link, style or script that points to the top of the host', async () => {
    const outDir = join(makeFolder({}, HOME), 'dist');
    expect(await build(outDir, { BASE_PATH: '/cards' })).toMatchObject({ exitCode: 0 });
    expect(findBrokenLinks(readSite(outDir), TEST_ORIGIN, '/cards/')).toEqual([]);
  });
});

describe('a build that fails', () => {
  const last = { 'dist/index.html': 'the last good site' };

  test('for a fault in the content says where, ends with 1 and leaves the last good site untouched', async () => {
    const home = makeFolder(last, HOME);
    cpSync('content', join(home, 'content'), { recursive: true });
    writeTree(home, { 'content/inspections/wokingham-1999-12.md': '---\ncouncil: ambridge\n---\n' });
    const { exitCode, said } = await build(join(home, 'dist'), { CONTENT_DIR: join(home, 'content') });
    expect(exitCode).toBe(1);
    expect(said).toMatch(/wokingham-1999-12\.md:2/);
    expect(readTree(join(home, 'dist'))).toEqual({ 'index.html': 'the last good site' });
  });

  test.each([
    ['no content', { CONTENT_DIR: 'no-such-folder' }],
    ['a setting that cannot be used', { SITE_URL: 'ftp://example.org' }],
  ])('for %s ends with 2 and leaves the last good site untouched', async (_, env) => {
    const home = makeFolder(last, HOME);
    const { exitCode, said } = await build(join(home, 'dist'), env);
    expect(exitCode).toBe(2);
    expect(said).toContain('is as it was before');
    expect(readTree(home)).toEqual(last);
  });
});
