import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, readTree } from '../support/makeFolder.ts';
import { runBuildQuietly } from '../support/runBuildQuietly.ts';

const ARCHIVE = 'tests/fixtures/borsetshire';
const AMBRIDGE = 'ambridge-2016-10.md';
const LAST_SITE = { 'index.html': 'the last good site' };

const ambridge = readFileSync(join(ARCHIVE, 'inspections', AMBRIDGE), 'utf8');

/** Builds the made-up archive with some of its inspections changed or added, over a site that is already there. */
async function buildWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const home = makeFolder({ 'dist/index.html': LAST_SITE['index.html'] });
  cpSync(ARCHIVE, join(home, 'content'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, 'content/inspections', name), text);
  const built = await runBuildQuietly(join(home, 'dist'), { CONTENT_DIR: join(home, 'content') });
  return { ...built, site: readTree(join(home, 'dist')) };
}

/** The inspection of Ambridge with one piece of its text replaced. */
function change(piece: string, by: string): string {
  if (!ambridge.includes(piece)) throw new Error(`There is no "${piece}" in ${AMBRIDGE}.`);
  return ambridge.replace(piece, by);
}

const lineOf = (piece: string): number => ambridge.slice(0, ambridge.indexOf(piece)).split('\n').length;
const afterEnd = ambridge.split('\n').length + 1;

const isCaseSensitive = !existsSync(join(ARCHIVE, 'INSPECTIONS'));

describe('a fault in one file is told with its line, and the last good site stays', () => {
  test.each([
    ['a misspelt theme', change('local-offer', 'local-ofer'), lineOf('local-offer')],
    ['an unknown field', change('coverage: full', 'coverage: full\nscore: 4'), lineOf('coverage: full') + 1],
    ['30 February', change('from: 2016-10-10', 'from: 2016-02-30'), lineOf('inspected:')],
    ['raw HTML in the body', `${ambridge}\n<b>Bold</b>\n`, afterEnd],
    ['a javascript: link in the body', `${ambridge}\n[here](javascript:alert(1))\n`, afterEnd],
    [
      'a source that is not listed',
      change('sources: [letter, echo]', 'sources: [lettre]'),
      lineOf('sources: [letter, echo]'),
    ],
    ['dates in the wrong order', change('to: 2016-10-14', 'to: 2016-10-01'), lineOf('inspected:')],
    ['an unknown council', change('council: ambridge', 'council: ambrige'), lineOf('council:')],
    ['front matter that is a program', ambridge.replace('---', '---js'), 1],
    ['text that is not UTF-8', Buffer.concat([Buffer.from(ambridge), Buffer.from([0xff, 0xfe, 0x0a])]), afterEnd - 1],
    ['an empty file', '', 1],
  ])('%s', async (_, text, line) => {
    const { exitCode, said, site } = await buildWith({ [AMBRIDGE]: text });
    expect(said).toMatch(new RegExp(`${AMBRIDGE}:${line}:\\d+ +error`));
    expect(exitCode).toBe(1);
    expect(site).toEqual(LAST_SITE);
  });

  test('the same visit in two files', async () => {
    const { exitCode, said, site } = await buildWith({ 'ambridge-2016-12.md': ambridge });
    expect(said).toMatch(/ambridge-2016-12\.md:\d+:\d+ +error/);
    expect(exitCode).toBe(1);
    expect(site).toEqual(LAST_SITE);
  });

  test.runIf(isCaseSensitive)('two files whose names differ in letter case alone', async () => {
    const { exitCode, said, site } = await buildWith({ 'Ambridge-2016-10.md': ambridge });
    expect(said).toMatch(/ambridge-2016-10\.md:1:1 +error/i);
    expect(exitCode).toBe(1);
    expect(site).toEqual(LAST_SITE);
  });
});

describe('what keeps a build from running ends with 2, and the last good site stays', () => {
  test.each([
    ['no content', { CONTENT_DIR: 'no-such-folder' }, /no-such-folder/],
    ['a setting that cannot be used', { SITE_URL: 'ftp://example.org' }, /SITE_URL/],
  ])('%s', async (_, env, reason) => {
    const home = makeFolder({ 'dist/index.html': LAST_SITE['index.html'] });
    const { exitCode, said } = await runBuildQuietly(join(home, 'dist'), env);
    expect(said).toMatch(reason);
    expect(said).toContain('is as it was before');
    expect(exitCode).toBe(2);
    expect(readTree(home)).toEqual({ 'dist/index.html': LAST_SITE['index.html'] });
  });
});
