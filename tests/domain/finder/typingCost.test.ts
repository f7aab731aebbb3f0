import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typingCost } from '../../../src/domain/finder/typingCost.ts';

/** The same costs worked out the slow way, with the whole table and no limit. */
function slowCost(typed: string, meant: string): { whole: number; start: number } {
  const table: number[][] = [];
  const at = (line: number, column: number) => table[line]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let line = 0; line <= typed.length; line++) {
    const row: number[] = [];
    table.push(row);
    for (let column = 0; column <= meant.length; column++) {
      const [mine, mineBefore, theirs, theirsBefore] = [
        typed[line - 1],
        typed[line - 2],
        meant[column - 1],
        meant[column - 2],
      ];
      const ways = line === 0 ? [column * 10] : column === 0 ? [line * 10] : [];
      if (line > 0 && column > 0) {
        const wrong = line === 1 && column === 1 ? 11 : 10;
        ways.push(at(line - 1, column - 1) + (mine === theirs ? 0 : wrong));
        ways.push(at(line - 1, column) + 10, at(line, column - 1) + 10);
        if (line > 1 && column > 1 && mine === theirsBefore && mineBefore === theirs)
          ways.push(at(line - 2, column - 2) + 9);
      }
      row.push(Math.min(...ways));
    }
  }
  return { whole: at(typed.length, meant.length), start: Math.min(...(table.at(-1) ?? [])) };
}

describe('typingCost', () => {
  test.each([
    ['felpersham', 'felpersham', 0, 'nothing wrong'],
    ['felparsham', 'felpersham', 10, 'a wrong letter'],
    ['belpersham', 'felpersham', 11, 'a wrong first letter'],
    ['felpesham', 'felpersham', 10, 'a missing letter'],
    ['felpersxham', 'felpersham', 10, 'a letter too many'],
    ['felperssham', 'felpersham', 10, 'a doubled letter'],
    ['flepersham', 'felpersham', 9, 'two letters swapped'],
    ['borchester', 'felpersham', 999, 'another name'],
  ])('%j for %j costs %i: %s', (typed, meant, cost) => {
    expect(typingCost(typed, meant, 30).whole).toBe(cost);
  });

  test('compares with the beginning of a name that is not finished', () => {
    expect(typingCost('flep', 'felpersham', 11)).toEqual({ whole: 999, start: 9 });
  });

  test('agrees with the slow way wherever the cost is within the limit', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(name, name, fc.constantFrom(11, 21, 31), (typed, meant, most) => {
        const slow = slowCost(typed, meant);
        const { whole, start } = typingCost(typed, meant, most);
        expect(whole).toBe(slow.whole > most ? 999 : slow.whole);
        expect(start).toBe(slow.start > most ? 999 : slow.start);
      }),
      { numRuns: 3000 },
    );
  });

  test('gives up on texts that are longer than any name', () => {
    expect(typingCost('a'.repeat(200), 'a'.repeat(200), 31).whole).toBe(999);
  });
});
