import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendForm } from '../../src/archive/mendForm.ts';
import { mendValues } from '../../src/archive/mendValues.ts';
import { readMarkdown } from '../../src/archive/readContent.ts';
import { NotReplaced, replaceFile } from '../../src/archive/replaceFile.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { makeFolder } from '../support/makeFolder.ts';

describe('mendForm', () => {
  test('takes out the invisible mark and the spaces at the ends of lines', () => {
    expect(mendForm('\ufeff--- \na: b \t\n--- \n\nTwo spaces  \nbreak a line.\n')).toEqual({
      text: '---\na: b\n---\n\nTwo spaces  \nbreak a line.\n',
      done: ['took out the invisible mark at the start', 'took out spaces at the ends of lines'],
    });
  });

  test('keeps the line ends of Windows', () => {
    expect(mendForm('---\r\na: b  \r\n---\r\n').text).toBe('---\r\na: b\r\n---\r\n');
  });

  test.each([
    ['spaces that belong to a text of several lines', '---\na: |\n  b  \n  c\n---\n'],
    ['a file that it could not read afterwards either', '---\na: [b  \n---\n'],
    ['a file with a program', '---js\n{}  \n---\n'],
    ['a file without fields', 'Words  \n'],
    ['a file that is in order', '---\na: b\n---\nWords  \n'],
  ])('leaves alone %s', (_what, text) => {
    expect(mendForm(text)).toEqual({ text, done: [] });
  });

  test('never changes what a file says', () => {
    const line = fc.constantFrom('a: b', 'c: "d  ', '  e"', 'f: |', '  g', '  h  ', '---', '--- ', '', '  ', 'words  ');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = ['---', ...lines].join('\n');
        const [before, after] = [readMarkdown('x', text), readMarkdown('x', mendForm(text).text)];
        if (before.file.data !== undefined)
          expect(after.file).toMatchObject({ data: before.file.data, body: before.file.body });
      }),
    );
  });
});

describe('mendValues', () => {
  const read = (text: string) => readMarkdown('x', text);
  const at = (text: string, field: string, suggestion: string, more: Partial<Problem> = {}): Problem => {
    const path = field.split('.');
    const range = read(text).file.locate(path, more.rule === 'unknown-field' ? 'key' : 'value');
    return {
      file: 'x',
      ...range,
      rule: 'date',
      severity: 'error',
      field,
      message: '',
      suggestion,
      fixable: true,
      ...more,
    };
  };

  test('puts in a suggestion, inside the quotation marks that are there', () => {
    const text = '---\na: 11 March 2019\nb: "12 March 2019"\nc: \'13 March 2019\'\n---\n';
    const problems = [at(text, 'a', '2019-03-11'), at(text, 'b', '2019-03-12'), at(text, 'c', '2019-03-13')];
    expect(mendValues(text, problems, read)).toEqual({
      text: '---\na: 2019-03-11\nb: "2019-03-12"\nc: \'2019-03-13\'\n---\n',
      done: ['a: wrote "2019-03-11"', 'b: wrote "2019-03-12"', 'c: wrote "2019-03-13"'],
    });
  });

  test('gives a field its right name', () => {
    const text = '---\nCouncil: x\nvisit: y\n---\n';
    expect(mendValues(text, [at(text, 'Council', 'council', { rule: 'unknown-field' })], read).text).toBe(
      '---\ncouncil: x\nvisit: y\n---\n',
    );
  });

  test.each([
    ['a suggestion that is only likely', '---\na: b\n---\n', { fixable: false }, 'c'],
    ['words that would be read as something else', '---\na: b\n---\n', {}, 'c: d'],
    ['words that would be read as nothing', '---\na: b\n---\n', {}, '# c'],
    ['quotation marks inside quotation marks', '---\na: "b"\n---\n', {}, 'c "d"'],
    ['a name that is taken', '---\na: b\nc: d\n---\n', { rule: 'unknown-field' }, 'c'],
    ['a place that is not there', '---\na: b\n---\n', { line: 99, endLine: 99 }, 'c'],
  ])('leaves alone %s', (_what, text, more, suggestion) => {
    expect(mendValues(text, [at(text, 'a', suggestion, more)], read)).toEqual({ text, done: [] });
  });
});

describe('replaceFile', () => {
  test('puts a new text in the place of the old, keeps who may read it, and leaves nothing else', () => {
    const folder = makeFolder({ 'a.md': 'old' });
    const file = join(folder, 'a.md');
    const { mode } = statSync(file);
    replaceFile(file, 'new', folder);
    expect([readFileSync(file, 'utf8'), statSync(file).mode, readdirSync(folder)]).toEqual(['new', mode, ['a.md']]);
  });

  test('never writes through a link', () => {
    const folder = makeFolder({ 'target.md': 'old', 'inside/x': '' });
    symlinkSync(join(folder, 'target.md'), join(folder, 'link.md'));
    symlinkSync(folder, join(folder, 'inside/out'));
    linkSync(join(folder, 'target.md'), join(folder, 'inside/twin.md'));
    expect(() => replaceFile(join(folder, 'link.md'), 'new')).toThrow(NotReplaced);
    expect(() => replaceFile(join(folder, 'inside/out/target.md'), 'new', join(folder, 'inside'))).toThrow(NotReplaced);
    replaceFile(join(folder, 'inside/twin.md'), 'new', join(folder, 'inside'));
    expect(readFileSync(join(folder, 'target.md'), 'utf8')).toBe('old');
  });

  test('refuses a folder, a file that is not there, and one outside the folder that it may write in', () => {
    const folder = makeFolder({ 'a.md': 'old' });
    mkdirSync(join(folder, 'x.md'));
    writeFileSync(join(folder, 'b.md'), '');
    expect(() => replaceFile(join(folder, 'x.md'), 'new')).toThrow(NotReplaced);
    expect(() => replaceFile(join(folder, 'nothing.md'), 'new')).toThrow(NotReplaced);
    expect(() => replaceFile(join(folder, 'a.md'), 'new', join(folder, 'x.md'))).toThrow(NotReplaced);
  });
});
