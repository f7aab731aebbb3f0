import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BuildFailed } from '../../src/publish/buildFailed.ts';
import { type BuildSteps, buildSite } from '../../src/publish/buildSite.ts';
import { makeFolder, readTree, writeTree } from '../support/makeFolder.ts';

const SETTINGS = { contentDir: 'content', basePath: '/', today: '2026-11-22', offline: true };

const GOOD: BuildSteps = {
  gate: async () => ({ errors: 0, report: 'No problems.' }),
  render: async (_, folder) => {
    writeTree(folder, { 'index.html': 'new' });
    return [];
  },
  index: async () => 1,
  verify: () => [],
};

/** Builds over a site that is already there, with some steps replaced. */
async function build(steps: Partial<BuildSteps> = {}) {
  const home = makeFolder({ 'dist/index.html': 'last good', 'dist/gone.html': 'last good' });
  const said: string[] = [];
  const places = { outDir: join(home, 'dist'), workDir: join(home, '.build') };
  const failure = await buildSite(SETTINGS, places, { ...GOOD, ...steps }, (line) => said.push(line)).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { failure, said: said.join('\n'), files: readTree(home) };
}

const UNTOUCHED = { 'dist/index.html': 'last good', 'dist/gone.html': 'last good' };

describe('buildSite', () => {
  test('a good build replaces the site whole and leaves nothing beside it', async () => {
    const { failure, files } = await build();
    expect(failure).toBeUndefined();
    expect(files).toEqual({ 'dist/index.html': 'new' });
  });

  test('content with an error stops the build with exit code 1, after the report', async () => {
    const { failure, said, files } = await build({
      gate: async () => ({ errors: 2, report: 'ambridge-2019-03.md:4:8 unknown theme' }),
    });
    expect(failure).toMatchObject({ exitCode: 1, message: expect.stringContaining('2 problems') });
    expect(said).toContain('ambridge-2019-03.md:4:8');
    expect(files).toEqual(UNTOUCHED);
  });

  test('warnings stop nothing: those of the content are summed up, those of the pages are told', async () => {
    const { failure, said } = await build({
      gate: async () => ({ errors: 0, report: 'a.md:4:8 a source that nothing cites\n\n0 errors, 1 warning.\n' }),
      render: async (settings, folder, cache) => [...(await GOOD.render(settings, folder, cache)), '[WARN] slow page'],
    });
    expect(failure).toBeUndefined();
    expect(said).not.toContain('a source that nothing cites');
    expect(said).toContain('0 errors, 1 warning. Read them with: npm run check');
    expect(said).toContain('slow page');
  });

  test('a page that cannot be made leaves the last good site, although half of the new one was written', async () => {
    const { failure, files } = await build({
      render: async (_, folder) => {
        writeTree(folder, { 'index.html': 'half' });
        throw new BuildFailed(2, 'The pages could not be made.');
      },
    });
    expect(failure).toMatchObject({ exitCode: 2 });
    expect(files).toEqual(UNTOUCHED);
  });

  test('a search index that cannot be made leaves the last good site', async () => {
    const { failure, files } = await build({ index: () => Promise.reject(new Error('no room on the disk')) });
    expect(failure).toBeInstanceOf(Error);
    expect(files).toEqual(UNTOUCHED);
  });

  test('a finished site with faults is not published, and the first twenty faults are told', async () => {
    const faults = Array.from({ length: 23 }, (_, at) => `councils/felpersham-${at}/ is missing.`);
    const { failure, files } = await build({ verify: () => faults });
    expect(failure).toMatchObject({ exitCode: 2, message: expect.stringContaining('felpersham-19/') });
    expect(failure).toMatchObject({ message: expect.stringContaining('… and 3 more.') });
    expect(files).toEqual(UNTOUCHED);
  });

  test('two builds at once each publish a whole site, and the later one stays', async () => {
    const home = makeFolder();
    const places = { outDir: join(home, 'dist'), workDir: join(home, '.build') };
    const makeSteps = (name: string): BuildSteps => ({
      ...GOOD,
      render: async (_, folder) => {
        writeTree(folder, { 'a.html': name });
        await new Promise((done) => setTimeout(done, 5));
        writeTree(folder, { 'b.html': name });
        return [];
      },
    });
    await Promise.all(['one', 'two'].map((name) => buildSite(SETTINGS, places, makeSteps(name), () => undefined)));
    const files = readTree(home);
    expect(Object.keys(files)).toEqual(['dist/a.html', 'dist/b.html']);
    expect(files['dist/a.html']).toBe(files['dist/b.html']);
  });
});
