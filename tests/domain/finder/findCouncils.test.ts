import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCouncils } from '../../../src/domain/finder/findCouncils.ts';
import { ENTRIES } from './madeUpEntries.ts';

/** "ambridge: exact name", "borsetshire: exact alias Hollerton". */
function find(text: string, limit?: number): string[] {
  return findCouncils(text, ENTRIES, limit).map(({ entry, fit, matched }) =>
    [`${entry.slug}: ${fit} ${matched.kind}`, ...(matched.kind === 'name' ? [] : [matched.text])].join(' '),
  );
}

describe('findCouncils', () => {
  test.each([
    ['ambridge', 'ambridge: exact name'],
    ['AMBRIDGE!', 'ambridge: exact name'],
    ['Borough of Ambridge', 'ambridge: exact name'],
    ['Ambridge council', 'ambridge: exact name'],
    ['felpersham city', 'felpersham: exact name'],
    ['borchester & waterley cross', 'borchester-and-waterley-cross: exact name'],
    ['borchester waterley cross', 'borchester-and-waterley-cross: exact name'],
    ['borchesterandwaterleycross', 'borchester-and-waterley-cross: exact name'],
    ['b&wc', 'borchester-and-waterley-cross: exact alias B&WC'],
    ['b and wc', 'borchester-and-waterley-cross: exact alias B&WC'],
    ['saint stephens', 'ambridge: exact alias St. Stephens'],
    ['edenville', 'felpersham: exact alias Édenville'],
    ['kings hollerton', 'hollerton-forest: exact alias King’s Hollerton'],
    ['stratton on am', 'borsetshire: exact alias Stratton-upon-Am'],
    ['borset', 'borsetshire: starts name'],
    ['forest hollerton', 'hollerton-forest: inside name'],
    ['waterley cr', 'borchester-and-waterley-cross: starts alias Waterley Cross'],
    ['newbridge ambridge', 'ambridge: inside alias Newbridge'],
    ['newbridge borsetshire', 'borsetshire: inside alias Newbridge'],
    ['lakey hill counc', 'ambridge: starts alias Lakey Hill'],
    ['lakey hill counsil', 'ambridge: starts alias Lakey Hill'],
    ['felpresham', 'felpersham: near name'],
    ['city of felpesham counsil', 'felpersham: near name'],
    ['borchestr', 'borchester-and-waterley-cross: near alias Borchester'],
  ])('finds for %j first %j', (text, first) => {
    expect(find(text)[0]).toBe(first);
  });

  test('puts names before aliases where both begin as typed', () => {
    expect(find('holl')).toEqual([
      'hollerton-forest: starts name',
      'borsetshire: starts alias Hollerton',
      'north-borsetshire: starts alias Hollerton',
    ]);
  });

  test('offers each council that has the name', () => {
    expect(find('Newbridge')).toEqual(['ambridge: exact alias Newbridge', 'borsetshire: exact alias Newbridge']);
  });

  test('puts a council whose own name begins so before another with the same alias', () => {
    expect(find('Hollerton').slice(0, 2)).toEqual([
      'borsetshire: exact alias Hollerton',
      'north-borsetshire: exact alias Hollerton',
    ]);
    expect(find('Hollerton')[2]).toBe('hollerton-forest: begins name');
  });

  test('puts a council of today before the old one of the same name', () => {
    expect(find('Old Borset')).toEqual([
      'hollerton-forest: exact alias Old Borset',
      'borset-county: exact alias Old Borset',
    ]);
    expect(find('Borsetshire').slice(0, 2)).toEqual(['borsetshire: exact name', 'borset-county: begins name']);
  });

  test('puts after an old council those that took over from it', () => {
    expect(find('Loxshire')).toEqual([
      'loxshire: exact name',
      'ambridge: exact former Loxshire',
      'hollerton-forest: exact former Loxshire',
    ]);
    expect(find('loxhsire')[0]).toBe('loxshire: near name');
  });

  test('names a council once, however many of its names fit', () => {
    const slugs = findCouncils('b', ENTRIES).map(({ entry }) => entry.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test('lets no guess at a short name stand alone', () => {
    expect(find('felprshm').map((line) => line.split(':')[0])).toEqual(['felpersham']);
    expect(find('egdely')).toEqual(['borsetshire: near alias Edgeley', 'felpersham: near alias Hedgeley']);
    expect(find('stratn')).toEqual(['felpersham: near alias Stratton', 'borsetshire: near alias Stratton-upon-Am']);
  });

  test('takes the name of a region for all its councils', () => {
    expect(find('lower north')).toEqual([
      'felpersham: region region Lower North',
      'hollerton-forest: region region Lower North',
    ]);
  });

  test('adds names that are spelt nearly so below an alias, but not below the name of a council', () => {
    expect(find('Edgeley')).toEqual(['borsetshire: exact alias Edgeley', 'felpersham: near alias Hedgeley']);
    expect(find('Ambridge')).toEqual(['ambridge: exact name']);
  });

  test('finds for one letter only names that begin with it', () => {
    expect(find('r')).toEqual([]);
    expect(find('f')).toEqual(['felpersham: starts name']);
  });

  test('gives no more than asked for', () => {
    expect(find('b', 1)).toHaveLength(1);
    expect(find('b', 0)).toEqual([]);
  });

  test.each([
    '',
    ' ',
    '!?',
    '😀',
    'لندن',
    '&'.repeat(50),
    '<script>alert(1)</script>',
    "'; DROP TABLE councils; --",
    'x'.repeat(10_000),
  ])('finds nothing for %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('takes any text at all', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(' ', 'a', 'b', 'o', 'r', '&') }),
    );
    fc.assert(
      fc.property(anything, fc.nat(9), (text, limit) => {
        const found = findCouncils(text, ENTRIES, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ entry }) => entry)).size).toBe(found.length);
      }),
    );
  });

  test('finds every name first, in any case and with any signs between its words', () => {
    const current = ENTRIES.filter(({ status }) => status === 'current');
    const signs = fc.constantFrom(' ', '-', '  ', ' / ', '. ', '');
    fc.assert(
      fc.property(fc.constantFrom(...current), fc.boolean(), signs, (entry, capitals, sign) => {
        const text = entry.name.replaceAll(' ', sign);
        expect(findCouncils(capitals ? text.toUpperCase() : text, ENTRIES)[0]?.entry).toBe(entry);
      }),
    );
  });

  test('finds every name of eight letters or more first after one typing error', () => {
    const names = ENTRIES.filter(({ status, name }) => status === 'current' && name.length >= 8);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), (entry, place) => {
        const at = place % (entry.name.length - 1);
        const missing = entry.name.slice(0, at) + entry.name.slice(at + 1);
        expect(findCouncils(missing, ENTRIES)[0]?.entry).toBe(entry);
      }),
    );
  });
});
