import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { BAD_FILES } from '../support/badFiles.ts';
import { MARK_OF_A_RUN } from '../support/badPrograms.ts';
import { asFile, BORSETSHIRE, copyBorsetshire, layOver, makeArchive, VALID } from '../support/borsetshire.ts';
import { type Ran, runCheckScript } from '../support/runScript.ts';

const SLOW = 60_000;
const GOOD = asFile(VALID);
const BAD = GOOD.replace('local-offer', 'local-ofer');

describe('every kind of bad file, in one archive', { timeout: SLOW }, () => {
  let folder: string;
  let ran: Ran;
  let problems: Problem[];

  beforeAll(async () => {
    // Each stands under a name of its own, so that one run of the checker judges them all.
    folder = copyBorsetshire(Object.fromEntries(BAD_FILES.map(({ bytes }, at) => [`bad-${at}.md`, bytes])));
    ran = await runCheckScript(folder, ['--format', 'json'], { cwd: folder });
    problems = ran.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  }, SLOW);
  afterAll(() => rmSync(dirname(folder), { recursive: true }));

  test('the checker ends with 1 and says nothing but what is wrong', () => {
    expect(ran).toMatchObject({ code: 1, stderr: '' });
  });

  test.each(BAD_FILES.map((bad, at) => ({ ...bad, at })))(
    '$title is told with file, line and what to do',
    ({ at, rule, line, says }) => {
      const own = problems.filter(({ file }) => file.endsWith(`/bad-${at}.md`));
      expect(own).toContainEqual(
        expect.objectContaining({ rule, line, severity: 'error', message: expect.stringContaining(says) }),
      );
    },
  );

  test('no program in front matter was run', () => {
    expect([folder, '.'].filter((place) => existsSync(join(place, MARK_OF_A_RUN)))).toEqual([]);
  });
});

describe('npm run check', { timeout: SLOW }, () => {
  test('is content with a good archive, ends with 0 and says how many files it looked at', async () => {
    expect(await runCheckScript(BORSETSHIRE)).toEqual({
      code: 0,
      stdout: 'No problems. 13 files checked.\n',
      stderr: '',
    });
  });

  test('finds two files for one visit by letter case, a link, a folder, a stranger and a name that cannot be read', async () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': GOOD, 'Borsetshire-2019-03.md': GOOD, 'notes.txt': 'x' });
    const inspections = join(folder, 'inspections');
    symlinkSync(join(inspections, 'borsetshire-2019-03.md'), join(inspections, 'felpersham-2019-03.md'));
    mkdirSync(join(inspections, 'x.md'));
    writeFileSync(Buffer.concat([Buffer.from(`${inspections}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), GOOD);
    const { code, stdout } = await runCheckScript(folder);
    const told = stdout
      .split('\n')
      .filter((line) => line.includes('  error  '))
      .map((line) => line.replace(`${inspections}/`, ''));
    expect(told).toEqual([
      'Borsetshire-2019-03.md:1:1  error  same-name',
      'caf\ufffd.md:1:1  error  stray-file',
      'felpersham-2019-03.md:1:1  error  stray-file',
      'notes.txt:1:1  error  stray-file',
      'x.md:1:1  error  stray-file',
    ]);
    expect(code).toBe(1);
  });

  test('finds two files about one visit', async () => {
    const other = asFile(layOver(VALID, 'inspected: { from: 2019-04-01, to: 2019-04-05 }'));
    const folder = makeArchive({
      'borsetshire-2019-03.md': asFile(layOver(VALID, 'inspected: { from: 2019-03-29, to: 2019-04-05 }')),
      'borsetshire-2019-04.md': other,
    });
    const { code, stdout } = await runCheckScript(folder);
    expect(stdout.match(/error {2}same-visit/g)).toHaveLength(2);
    expect(code).toBe(1);
  });

  test('uses no colours where nobody sees them', async () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': BAD });
    expect((await runCheckScript(folder)).stdout).not.toContain('\u001b');
  });

  test('ends with 2 where it cannot run, and says why in one sentence', async () => {
    const { code, stdout, stderr } = await runCheckScript(BORSETSHIRE, ['--formt', 'json']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no option "--formt". Did you mean "--format"?\n',
    });
  });

  test('mends files where it is asked to', async () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': `\ufeff${GOOD}` });
    expect((await runCheckScript(folder, ['--fix'])).code).toBe(0);
    expect(readFileSync(join(folder, 'inspections/borsetshire-2019-03.md'), 'utf8')).toBe(GOOD);
  });
});
