import { describe, expect, test } from 'vitest';
import { findTwoReadings } from '../../src/archive/findTwoReadings.ts';

describe('findTwoReadings', () => {
  test.each([
    [{ a: '017' }, { a: '017' }],
    [{ a: '2019-03-11' }, { a: new Date('2019-03-11') }],
    [{ a: '2019-02-30' }, { a: new Date('2019-03-02') }],
    [{ a: '2019-03-11 10:00:00' }, { a: new Date('2019-03-11T10:00:00Z') }],
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }],
  ])('%j and %j are the same', (ours, theirs) => {
    expect(findTwoReadings(ours, theirs)).toEqual([]);
  });

  test.each([
    [{ a: 17 }, { a: 15 }, [['a']]],
    [{ a: '1:30' }, { a: 90 }, [['a']]],
    [{ a: '2019-03-11' }, { a: new Date('2019-03-12') }, [['a']]],
    [{ a: 1, b: 2 }, { a: 1 }, [[]]],
    [{ a: [1, 2] }, { a: [1, 3] }, [['a', 1]]],
    [{ a: [1, 2] }, { a: [1] }, [['a']]],
    [{ a: {} }, { a: [] }, [['a']]],
    [{ a: 1 }, undefined, [[]]],
    [JSON.parse('{"__proto__": 1}'), {}, [[]]],
  ])('%j and %j differ at %j', (ours, theirs, paths) => {
    expect(findTwoReadings(ours, theirs)).toEqual(paths);
  });
});
