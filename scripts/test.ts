// Everything that must hold before a change goes in: types, lint, the built site, unit, content, site and browser tests.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runBuild } from '../src/publish/runBuild.ts';
import { findBrowser, HOW_TO_GET_A_BROWSER } from '../tests/support/findBrowser.ts';
import { readResults } from '../tests/support/readResults.ts';
import { TEST_ENVIRONMENT, TEST_PLACES } from '../tests/support/testSite.ts';

const RESULTS = '.build/test-results.json';
const failed: string[] = [];

function step(name: string, passed: boolean): void {
  if (!passed) failed.push(name);
}

/** Runs the command of a package with this very Node, without a shell. */
function run(packageName: string, command: string, ...args: string[]): boolean {
  const home = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
  return (
    spawnSync(process.execPath, [join(home, command), ...args], { stdio: 'inherit', env: TEST_ENVIRONMENT }).status ===
    0
  );
}

function title(text: string): void {
  console.log(`\n── ${text}`);
}

title('Types');
step('types', run('astro', 'bin/astro.mjs', 'check', '--minimumSeverity', 'hint'));

title('Lint and format');
step('lint and format', run('@biomejs/biome', 'bin/biome', 'ci'));

title('Build');
const built = (await runBuild(TEST_PLACES, TEST_ENVIRONMENT)) === 0;
step('build', built);

title('Tests');
const browser = await findBrowser();
const left: string[] = [];
const projects = ['unit', 'content', ...(built ? ['site'] : []), ...(built && browser ? ['browser'] : [])];
if (!built) left.push('The tests of the built site and in a browser: the site could not be built.');
if (!browser) {
  left.push(`The tests in a browser: no browser was found. ${HOW_TO_GET_A_BROWSER}`);
  if (process.env.CI) failed.push('finding a browser');
} else console.log(`Browser: ${browser.executablePath} (${browser.origin})`);
rmSync(RESULTS, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
const passed = run('vitest', 'vitest.mjs', 'run', ...projects.flatMap((name) => ['--project', name]), ...reporters);
const results = readResults(RESULTS);
if (!passed && results.failed === 0) failed.push('the test run itself');
if (results.passed + results.failed === 0) failed.push('finding any test');

for (const line of [...left, ...results.skipped]) console.log(`Left out: ${line}`);
for (const name of failed) console.error(`Failed: ${name}`);
console.log(`${results.passed} passed, ${results.failed + failed.length} failed`);
process.exitCode = results.failed + failed.length === 0 ? 0 : 1;
