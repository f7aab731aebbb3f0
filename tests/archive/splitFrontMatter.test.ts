import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CannotRead } from '../../src/archive/readAgain.ts';
import { splitFrontMatter } from '../../src/archive/splitFrontMatter.ts';

describe('splitFrontMatter', () => {
  test('parts a file into its fields and its body, and says where the body begins', () => {
    expect(splitFrontMatter('---\na: 1\n---\n\nWords.\n')).toEqual({
      yaml: 'a: 1\n',
      secondReading: { a: 1 },
      body: '\nWords.\n',
      bodyLine: 4,
      problems: [],
    });
  });

  test('takes the line ends of Windows for line ends', () => {
    expect(splitFrontMatter('---\r\na: 1\r\n---\r\nWords.\r\n')).toMatchObject({
      yaml: 'a: 1\n',
      body: 'Words.\n',
      problems: [],
    });
  });

  test('lets a body hold lines of three hyphens', () => {
    expect(splitFrontMatter('---\na: 1\n---\n---\n\nWords.\n\n---\n').problems).toEqual([]);
  });

  test.each([
    ['---js\n{}\n---\n', 'front-matter-code', 1],
    ['--- js\n{}\n---\n', 'front-matter-code', 1],
    ['---\tJaVaScRiPt\n{}\n---\n', 'front-matter-code', 1],
    ['---js', 'front-matter-code', 1],
    ['---json\n{}\n---\n', 'front-matter-code', 1],
    ['--- \na: 1\n---\n', 'front-matter-missing', 1],
    [' ---\na: 1\n---\n', 'front-matter-missing', 1],
    ['----\na: 1\n----\n', 'front-matter-missing', 1],
    ['a: 1\n', 'front-matter-missing', 1],
    ['', 'front-matter-missing', 1],
    ['---\na: 1\n--- \n', 'front-matter-open', 3],
    ['---\na: 1\n----\n', 'front-matter-open', 3],
    ['---\na: 1\n', 'front-matter-open', 3],
    ['---\na: 1\n---\n\n---\nb: 2\n---\n', 'front-matter-twice', 5],
    ['---\na: 1\n---x\nb: 2\n---\n', 'read-two-ways', 3],
    [`---\na: ${'b'.repeat(17_000)}\n---\n`, 'front-matter-too-large', 1],
  ])('refuses %j', (text, rule, line) => {
    expect(splitFrontMatter(text).problems).toMatchObject([{ rule, range: { line } }]);
  });

  test.each(['---js', '---javascript', '--- js', '---\tjs', '\ufeff---js', '---coffee', '---cson', '---toml'])(
    'never runs what follows %j',
    (first) => {
      const mark = 'split-front-matter-was-run';
      splitFrontMatter(`${first}\nrequire('node:fs').writeFileSync('${mark}', '')\n---\n`);
      splitFrontMatter(`${first}\nrequire('node:fs').writeFileSync('${mark}', '')`);
      expect(existsSync(mark)).toBe(false);
    },
  );

  test('says at which line the second reader gives up', () => {
    const { secondReading } = splitFrontMatter('---\na: 1\nb: "\u0007"\n---\n');
    expect(secondReading).toBeInstanceOf(CannotRead);
  });

  test('reads the same text in the same way a second time', () => {
    const broken = '---\na: [\n---\n';
    expect(splitFrontMatter(broken)).toEqual(splitFrontMatter(broken));
  });
});
