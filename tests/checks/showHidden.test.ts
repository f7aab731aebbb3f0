import { expect, test } from 'vitest';
import { showHidden } from '../../src/checks/showHidden.ts';

test('signs that would clear a terminal or begin a command of the host are shown by their number', () => {
  expect(showHidden('x\n::add-mask::a\u001b[2J')).toBe('xU+000A::add-mask::aU+001B[2J');
  expect(showHidden('naïve ’ – “good”')).toBe('naïve ’ – “good”');
});
