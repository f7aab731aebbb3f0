import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/publish/listFiles.ts';
import { findBrokenLinks } from '../support/findBrokenLinks.ts';
import { makeFolder } from '../support/makeFolder.ts';
import { readSite } from '../support/readSite.ts';
import { runBuildQuietly } from '../support/runBuildQuietly.ts';
import { TEST_ORIGIN, TEST_PLACES } from '../support/testSite.ts';

/** Astro builds on the disk that the project stands on, and on no other. */
const makeOutDir = (): string => join(makeFolder({}, TEST_PLACES.workDir), 'dist');

function hashesOf(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((file) => [file, hash(file)]));
}

test('building a second time for the same day gives the same bytes, the search index included', async () => {
  const outDir = makeOutDir();
  expect(await runBuildQuietly(outDir)).toMatchObject({ exitCode: 0 });
  const [before, now] = [hashesOf(TEST_PLACES.outDir), hashesOf(outDir)];
  const files = Object.keys({ ...before, ...now });
  expect(files.filter((file) => before[file] !== now[file])).toEqual([]);
});

test('another archive, hosted under a path, has every link, style and script under that path', async () => {
  const outDir = makeOutDir();
  const content = join(outDir, '../content');
  cpSync('tests/fixtures/borsetshire', content, { recursive: true });
  cpSync('content/pages', join(content, 'pages'), { recursive: true });
  expect(await runBuildQuietly(outDir, { CONTENT_DIR: content, BASE_PATH: '/cards' })).toMatchObject({ exitCode: 0 });
  const site = readSite(outDir);
  expect(site.pages.length).toBeGreaterThan(10);
  expect(findBrokenLinks(site, TEST_ORIGIN, '/cards/')).toEqual([]);
});
