import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../src/publish/runCheck.ts';
import { asFile, BORSETSHIRE, layOver, makeArchive, VALID } from '../support/borsetshire.ts';

const GOOD = asFile(VALID);
const BAD = GOOD.replace('local-offer', 'local-ofer');

/** Runs the checker on an archive, on the day of the tests. */
function check(folder: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  let [stdout, stderr] = ['', ''];
  const code = runCheck(args, {
    env: { CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1795305600', ...env },
    print: (text) => {
      stdout += text;
    },
    remark: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}

describe('runCheck', () => {
  test('ends with 0 where there are only warnings', () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': GOOD.replace('url: https:', 'url: http:') });
    const { code, stdout } = check(folder);
    expect(stdout).toContain('warning  insecure-link  sources[0].url');
    expect(stdout).toMatch(/0 errors, 1 warning\. 9 files checked\.\n$/);
    expect(code).toBe(0);
  });

  test('tells place, rule, field and message, and counts at the end', () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': BAD });
    const { code, stdout } = check(folder);
    expect(stdout.replaceAll(folder, 'content')).toBe(
      [
        'content/inspections/borsetshire-2019-03.md:12:12  error  unknown-value  findings[0].theme',
        '    "local-ofer" is not a theme that we know. It can be: leadership-and-strategy, joint-commissioning, overall-progress, local-offer, co-production, ehc-plan-timeliness, preparing-for-adulthood. Did you mean "local-offer"?',
        '',
        '1 error, 0 warnings. 9 files checked.',
        '',
      ].join('\n'),
    );
    expect(code).toBe(1);
  });

  test('shows only the problems of the files that were named, judged against the whole archive', () => {
    const folder = makeArchive({
      'borsetshire-2019-03.md': BAD,
      'borsetshire-2019-04.md': asFile(layOver(VALID, 'inspected: { from: 2019-04-01 }')).replace(
        'local-offer',
        'co-producton',
      ),
      'felpersham-2019-03.md': GOOD.replace('council: borsetshire', 'council: felpersham'),
    });
    const named = join(folder, 'inspections/borsetshire-2019-03.md');
    const { code, stdout } = check(folder, [named]);
    expect(stdout).not.toContain('co-producton');
    expect(stdout).toContain('1 error, 0 warnings. 1 file checked.');
    expect(code).toBe(1);
    expect(check(folder, [join(folder, 'inspections/felpersham-2019-03.md')]).code).toBe(0);
  });

  test('judges a file from elsewhere as if it stood in the archive', () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': GOOD });
    const [good, wrong] = [join(folder, '../felpersham-2019-03.md'), join(folder, '../sent.md')];
    writeFileSync(good, GOOD.replace('council: borsetshire', 'council: felpersham'));
    writeFileSync(wrong, GOOD.replace('from: 2019-03-11', 'from: 2019-03-12'));
    expect(check(folder, [good])).toMatchObject({ code: 0, stdout: 'No problems. 1 file checked.\n' });
    const { code, stdout } = check(folder, [wrong]);
    expect(stdout).toContain('error  file-name');
    expect(stdout).toContain('error  same-visit');
    expect(code).toBe(1);
  });

  test('knows a file by where the person is, though npm runs from the top of the project', () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': BAD });
    const startedIn = { INIT_CWD: join(folder, 'inspections') };
    expect(check(folder, ['borsetshire-2019-03.md'], startedIn).code).toBe(1);
  });

  test('writes remarks that GitHub shows beside the lines', () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': BAD });
    const { code, stdout } = check(folder, ['--format=github']);
    expect(stdout).toMatch(
      /^::error file=.*borsetshire-2019-03\.md,line=12,col=12,endLine=12,endColumn=22,title=unknown-value::"local-ofer" is not a theme .*\n$/,
    );
    expect(code).toBe(1);
  });

  test('takes SOURCE_DATE_EPOCH for today', () => {
    const { code, stdout } = check(BORSETSHIRE, [], { SOURCE_DATE_EPOCH: '1700000000' });
    expect(stdout).toContain('is in the future: today is 14 November 2023');
    expect(code).toBe(1);
  });
});

describe('the checker cannot run', () => {
  test.each([
    ['an option that it does not know', ['--formt', 'json'], 'There is no option "--formt". Did you mean "--format"?'],
    ['a format that it does not know', ['--format', 'xml'], 'There is no format "xml". It can be: text, json, github.'],
    ['a format that is left out', ['--format'], 'Write "--format" with one of text, json and github after it'],
    ['a file that is not there', ['nothing.md'], 'There is no file or folder nothing.md.'],
    ['a file without its folder and ending', ['borsetshire-2024-02'], 'inspections/borsetshire-2024-02.md?'],
    ['a folder from elsewhere', ['tests'], 'is not a folder of the archive'],
  ])('with %s, ends with 2 and says so in one sentence', (_what, args, says) => {
    const { code, stdout, stderr } = check(BORSETSHIRE, args);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test.each([
    ['no archive', (folder: string) => rmSync(folder, { recursive: true }), 'There is no'],
    ['no register', (folder: string) => rmSync(join(folder, 'themes.yml')), 'There is no file'],
    [
      'no folder of inspections',
      (folder: string) => rmSync(join(folder, 'inspections'), { recursive: true }),
      'There is no folder',
    ],
    [
      'a file in the place of the folder',
      (folder: string) => replaceByFile(join(folder, 'inspections')),
      'There is no folder',
    ],
    ['a link in the place of the folder', (folder: string) => replaceByLink(join(folder, 'inspections')), 'is a link'],
  ])('where there is %s', (_what, breakIt, says) => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': GOOD });
    breakIt(folder);
    const { code, stderr } = check(folder);
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  });

  test('but an archive without inspections is a problem of the content', () => {
    const { code, stdout } = check(makeArchive({}));
    expect(stdout).toContain('too-few-files');
    expect(code).toBe(1);
  });

  test('and help is no failure', () => {
    const { code, stdout } = check(BORSETSHIRE, ['--help']);
    expect(stdout).toContain('npm run check -- --fix');
    expect(code).toBe(0);
  });
});

describe('runCheck with --fix', () => {
  test('mends what can only be meant in one way, says what, and keeps everything else', () => {
    const typed = GOOD.replace('theme: local-offer', 'theme: Local Offer  ')
      .replace('url: https://example.org', 'url: HTTPS://Example.org')
      .replace('2019-05-13\noutcome', '13 May 2019\noutcome');
    const folder = makeArchive({ 'borsetshire-2019-03.md': `\ufeff${typed}`.replaceAll('\n', '\r\n') });
    const { code, stdout, stderr } = check(folder, ['--fix']);
    expect(readFileSync(join(folder, 'inspections/borsetshire-2019-03.md'), 'utf8')).toBe(
      GOOD.replaceAll('\n', '\r\n'),
    );
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.replace(/^Mended .*\.md: /, '')),
    ).toEqual([
      'took out the invisible mark at the start.',
      'took out spaces at the ends of lines.',
      'published: wrote "2019-05-13".',
      'findings[0].theme: wrote "local-offer".',
      'sources[0].url: wrote "https://example.org/letter".',
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No problems. 9 files checked.\n' });
  });

  test('leaves alone what only may be meant', () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': BAD });
    const { code, stderr } = check(folder, ['--fix']);
    expect(readFileSync(join(folder, 'inspections/borsetshire-2019-03.md'), 'utf8')).toBe(BAD);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  test('changes only the files that were named', () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': `\ufeff${GOOD}`, 'felpersham-2019-03.md': `\ufeff${GOOD}` });
    check(folder, ['--fix', join(folder, 'inspections/borsetshire-2019-03.md')]);
    expect(readFileSync(join(folder, 'inspections/borsetshire-2019-03.md'), 'utf8')).toBe(GOOD);
    expect(readFileSync(join(folder, 'inspections/felpersham-2019-03.md'), 'utf8')).toBe(`\ufeff${GOOD}`);
  });

  test('never writes through a link', () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': GOOD });
    const target = join(folder, '../target.md');
    writeFileSync(target, `\ufeff${GOOD}`);
    symlinkSync(target, join(folder, 'inspections/felpersham-2019-03.md'));
    expect(check(folder, ['--fix']).code).toBe(1);
    expect(readFileSync(target, 'utf8')).toBe(`\ufeff${GOOD}`);
  });
});

function replaceByFile(folder: string): void {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
}

function replaceByLink(folder: string): void {
  renameSync(folder, `${folder}-elsewhere`);
  symlinkSync(`${folder}-elsewhere`, folder);
}
