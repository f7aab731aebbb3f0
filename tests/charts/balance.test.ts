import { describe, expect, test } from 'vitest';
import { groupBalance } from '../../src/charts/balance.ts';
import { themes } from './support/borsetshire.ts';

const row = { theme: 'Training', group: 'Leadership', grave: 1, other: 2, strengths: 1 };

describe('groupBalance', () => {
  test('groups and rows come in the order in which they first come', () => {
    const mixed = [themes[3], themes[0], themes[4], themes[1]].filter((each) => each !== undefined);
    expect(groupBalance(mixed).map(({ group, rows }) => [group, rows.map(({ theme }) => theme)])).toEqual([
      ['Health support', ['Crisis support', 'Waiting times for health services']],
      ['Leadership and working together', ['Leadership and strategy', 'Joint commissioning']],
    ]);
  });

  test('each finding has one mark, filled diamonds first', () => {
    expect(groupBalance([row])[0]?.rows[0]).toMatchObject({
      weaknessMarks: ['grave', 'weakness', 'weakness'],
      strengthMarks: ['strength'],
    });
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('a count of %d is refused', (count) => {
    expect(() => groupBalance([{ ...row, other: count }])).toThrow(`"Training" has a count of ${count}`);
  });

  test('no rows make no groups', () => {
    expect(groupBalance([])).toEqual([]);
  });
});
