import { expect, test } from 'vitest';
import { sayField } from '../../src/domain/problem.ts';

test.each([
  [['findings', 2, 'theme'], 'findings[2].theme'],
  [['inspected', 'from'], 'inspected.from'],
  [['council'], 'council'],
  [[3, 'codes', 'gssFormer', 0], '[3].codes.gssFormer[0]'],
  [[], ''],
])('%j is written %s', (path, text) => {
  expect(sayField(path)).toBe(text);
});
