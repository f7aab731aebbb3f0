import { expect, test } from 'vitest';
import { showHidden } from '../../src/checks/showHidden.ts';

test('signs that would clear a terminal or begin a command of the host are shown by their number', () => {
  expect(showHidden('x\n::add-mask::a\u001b[2J')).toBe('xU+000A::add-mask::aU+001B[2J');
  expect(showHidden('naïve ’ – “good”')).toBe('naïve ’ – “good”');
});

test('whatever a field may not hold is shown, also beyond the first plane and halves of characters', () => {
  expect(showHidden('a\u200cb\u202ec\u{e0041}d\ud800e')).toBe('aU+200CbU+202EcU+E0041dU+D800e');
});
