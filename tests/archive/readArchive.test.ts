import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MissingContent, readArchive } from '../../src/archive/readArchive.ts';
import { asFile, BORSETSHIRE, makeArchive, VALID } from '../support/borsetshire.ts';

const GOOD = asFile(VALID);

/** What is wrong with the files of an archive, as `name: rule`. */
function complaints(folder: string, extra: readonly string[] = []): string[] {
  return readArchive(folder, { further: extra }).problems.map(
    ({ file, rule }) => `${file.replace(`${folder}/`, '')}: ${rule}`,
  );
}

describe('readArchive', () => {
  test('reads every file, with its name, its fields and its body', () => {
    const { raw, problems } = readArchive(BORSETSHIRE);
    expect(problems).toEqual([]);
    expect(raw.inspections.map(({ slug }) => slug)).toEqual([
      'ambridge-2016-10',
      'borsetshire-2018-11',
      'borsetshire-2024-02',
      'borsetshire-2025-09',
      'felpersham-2019-05',
    ]);
    const [, , report] = raw.inspections;
    expect(report).toMatchObject({
      path: `${BORSETSHIRE}/inspections/borsetshire-2024-02.md`,
      data: { council: 'borsetshire' },
    });
    expect(report?.body).toContain('## What was found');
    expect(report?.locate(['council'])).toMatchObject({ line: 2, column: 10 });
  });

  test('keeps two names apart from one page', () => {
    expect(complaints(makeArchive({ 'a.md': GOOD, 'A.md': GOOD }))).toEqual(['inspections/A.md: same-name']);
    expect(complaints(makeArchive({ 'caf\u00e9.md': GOOD, 'cafe\u0301.md': GOOD }))).toEqual([
      'inspections/cafe\u0301.md: same-name',
    ]);
  });

  test('lets nothing lie about unread', () => {
    const folder = makeArchive({ 'a.md': GOOD, 'b.MD': GOOD, 'c.txt': '', '.hidden.md': GOOD, '.DS_Store': '' });
    mkdirSync(join(folder, 'inspections/2019'));
    symlinkSync(join(folder, 'inspections/a.md'), join(folder, 'inspections/link.md'));
    writeFileSync(join(folder, 'borsetshire-2019-03.md'), GOOD);
    writeFileSync(join(folder, 'councils.yaml'), '[]');
    writeFileSync(join(folder, 'README.md'), 'About these files.');
    expect(complaints(folder)).toEqual([
      'inspections/.hidden.md: stray-file',
      'inspections/2019: stray-file',
      'inspections/b.MD: stray-file',
      'inspections/c.txt: stray-file',
      'inspections/link.md: stray-file',
      'borsetshire-2019-03.md: stray-file',
      'councils.yaml: stray-file',
    ]);
  });

  test('reads a file from elsewhere in the place of its namesake', () => {
    const folder = makeArchive({ 'a.md': GOOD });
    const [same, other] = [join(folder, '../a.md'), join(folder, '../A.md')];
    writeFileSync(same, GOOD.replace('partial', 'full'));
    writeFileSync(other, GOOD);
    const { raw, problems } = readArchive(folder, { further: [same] });
    expect(problems).toEqual([]);
    expect(raw.inspections).toMatchObject([{ path: same, data: { coverage: 'full' } }]);
    expect(complaints(folder, [other])).toEqual([expect.stringContaining('A.md: same-name')]);
  });

  test('of files that are not asked about, reads only visits to the same council and to those that it came from', () => {
    const asked = (name: string) => ({ isAsked: (path: string) => path.endsWith(`/${name}`) });
    const namesRead = (name: string) =>
      readArchive(BORSETSHIRE, asked(name))
        .raw.inspections.filter(({ data }) => data !== undefined)
        .map(({ slug }) => slug);
    expect(namesRead('felpersham-2019-05.md')).toEqual(['felpersham-2019-05']);
    expect(namesRead('borsetshire-2024-02.md')).toEqual([
      'ambridge-2016-10',
      'borsetshire-2018-11',
      'borsetshire-2024-02',
      'borsetshire-2025-09',
    ]);
    const { raw } = readArchive(BORSETSHIRE, asked('glossary.yml'));
    expect(raw.glossary.data).toEqual(expect.any(Array));
    expect(raw.postcodes ?? raw.figures).toBeUndefined();
    expect(raw.inspections).toHaveLength(5);
  });

  test.each([
    ['the folder', (folder: string) => rmSync(folder, { recursive: true })],
    ['a register', (folder: string) => rmSync(join(folder, 'glossary.yml'))],
    ['the pages', (folder: string) => rmSync(join(folder, 'pages'), { recursive: true })],
  ])('says that %s is missing', (_what, remove) => {
    const folder = makeArchive({});
    remove(folder);
    expect(() => readArchive(folder)).toThrow(MissingContent);
  });

  test('a register may not be a link', () => {
    const folder = makeArchive({});
    rmSync(join(folder, 'site.yml'));
    symlinkSync(join(folder, 'themes.yml'), join(folder, 'site.yml'));
    expect(() => readArchive(folder)).toThrow(MissingContent);
  });
});
