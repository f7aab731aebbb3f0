import { describe, expect, test } from 'vitest';
import { findServing } from '../../../src/domain/postcode/findServing.ts';
import { postcodesOf } from './madeUpPostcodes.ts';

const { outcodes } = postcodesOf('BO');

function find(text: string): string[] | undefined {
  const [outcode = '', inward = ''] = text.split(' ');
  return findServing(outcodes, { area: 'BO', outcode, inward });
}

describe('findServing', () => {
  test.each([
    ['BO1', ['borsetshire']],
    ['BO1 9ZZ', ['borsetshire']],
    ['BO2 1AA', ['borsetshire']],
    ['BO2 1PP', ['borsetshire']],
    ['BO2 1PQ', ['felpersham']],
    ['BO2 5BA', ['felpersham']],
    ['BO2 5BB', ['borsetshire']],
    ['BO2 9ZD', ['borsetshire']],
    ['BO2 9ZZ', ['ambridge']],
    ['BO2', ['borsetshire', 'felpersham', 'ambridge']],
    ['BO2 1', ['borsetshire', 'felpersham']],
    ['BO2 1N', ['borsetshire']],
    ['BO2 1P', ['borsetshire', 'felpersham']],
    ['BO2 1Q', ['felpersham']],
    ['BO2 5', ['felpersham', 'borsetshire']],
    ['BO2 6', ['borsetshire']],
    ['BO3', ['ambridge', 'felpersham']],
    ['BO3A', ['ambridge']],
  ])('gives for %s %j', (text, councils) => {
    expect(find(text)).toEqual(councils);
  });

  test('gives none before the first part', () => {
    expect(find('BO2 0AA')).toEqual([]);
    expect(find('BO2 0')).toEqual([]);
  });

  test('gives nothing for an outcode that is not there', () => {
    expect(find('BO9')).toBeUndefined();
    expect(find('BO3 1AA')).toBeUndefined();
    expect(find('BO')).toBeUndefined();
  });
});
