import { expect, test } from 'vitest';
import { writeTable } from '../../../src/domain/compare/writeTable.ts';

test('a table is written as CSV, with a line for the names of its columns', () => {
  const rows = [
    { a: 'x', b: 'y, z' },
    { a: 'say "hello"', b: undefined },
  ];
  expect(writeTable(rows)).toBe('a,b\r\nx,"y, z"\r\n"say ""hello""",\r\n');
});

test.each(['=1+1', '+1', '-1', '@x', '\tx'])(
  'a cell that would be calculated begins with an apostrophe: %j',
  (text) => {
    expect(writeTable([{ a: text }])).toBe(`a\r\n'${text}\r\n`);
  },
);
