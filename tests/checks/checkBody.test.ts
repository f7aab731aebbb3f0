import { describe, expect, test } from 'vitest';
import { checkBody } from '../../src/checks/checkBody.ts';
import type { ContentFile } from '../../src/domain/contentFile.ts';

const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const file = (body: string): ContentFile => ({
  path: 'x.md',
  slug: 'x',
  data: {},
  body,
  bodyLine: 10,
  locate: () => START,
});

describe('checkBody', () => {
  test('counts lines from the start of the file', () => {
    expect(checkBody(file('\nFine.\n\nSee [it](javascript:alert).\n'))).toMatchObject([
      { file: 'x.md', rule: 'unsafe-link', severity: 'error', field: 'body', line: 13, endLine: 13, column: 5 },
    ]);
  });

  test('takes from the list of rules how grave a problem is', () => {
    expect(checkBody(file('See [the letter](http://example.org/letter).'))).toMatchObject([
      { rule: 'http-link', severity: 'warning' },
    ]);
  });

  test('says that a text takes too long, where it does', () => {
    expect(checkBody(file('Long. '.repeat(400)), () => undefined)).toMatchObject([
      { rule: 'slow-body', line: 10, severity: 'error' },
    ]);
  });

  test('spends no clock on a text that is short or empty', () => {
    const limit = () => {
      throw new Error('was asked');
    };
    expect(checkBody(file('Short.'), limit)).toEqual([]);
    expect(checkBody(file(' \n'.repeat(999)), limit)).toEqual([]);
  });
});
