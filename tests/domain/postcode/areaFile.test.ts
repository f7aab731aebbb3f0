import { describe, expect, test } from 'vitest';
import { areaOf } from '../../../src/domain/postcode/areaFile.ts';
import { readAreaFile } from '../../../src/domain/postcode/readAreaFile.ts';
import { FILES, postcodesOf } from './madeUpPostcodes.ts';

describe('splitTable', () => {
  test('makes a file for each area, which names each council once', () => {
    expect([...FILES.keys()]).toEqual(['BO', 'NP']);
    expect(FILES.get('BO')).toEqual({
      asOf: '2025-11',
      attribution: 'Contains data of Borsetshire.',
      councils: ['borsetshire', 'felpersham', 'ambridge'],
      outcodes: { BO1: 0, BO2: '1AA0 1PQ1 5BB0 9ZE2', BO10: 1, BO3A: 2, BO3B: '0AA2 1AA1' },
    });
  });

  test('says in the file of an area which of its outcodes lie partly in another country', () => {
    expect(FILES.get('NP')?.shared).toEqual({ NP7: 'Wales' });
  });
});

describe('readAreaFile', () => {
  test('reads the councils back', () => {
    const { asOf, outcodes, shared } = postcodesOf('BO');
    expect(asOf).toBe('2025-11');
    expect(outcodes.get('BO1')).toEqual([{ from: '0AA', council: 'borsetshire' }]);
    expect(outcodes.get('BO3B')).toEqual([
      { from: '0AA', council: 'ambridge' },
      { from: '1AA', council: 'felpersham' },
    ]);
    expect(shared.size).toBe(0);
    expect(postcodesOf('NP').shared.get('NP7')).toBe('Wales');
  });

  test.each([
    null,
    'Please log in',
    {},
    { asOf: '2025-11', attribution: '', councils: [] },
    { ...FILES.get('BO'), councils: 'borsetshire' },
    { ...FILES.get('BO'), councils: [] },
    { ...FILES.get('BO'), outcodes: { BO1: null } },
    { ...FILES.get('BO'), outcodes: { BO1: '0AA7' } },
  ])('refuses %j', (json) => {
    expect(() => readAreaFile(json)).toThrow(TypeError);
  });
});

test('areaOf gives the letters that an outcode begins with', () => {
  expect(['BO40', 'B1', 'SW1A', ''].map(areaOf)).toEqual(['BO', 'B', 'SW', '']);
});
