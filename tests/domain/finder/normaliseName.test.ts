import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseName } from '../../../src/domain/finder/normaliseName.ts';
import { plainName } from '../../../src/domain/finder/plainName.ts';

describe('normaliseName', () => {
  test.each([
    ['Borsetshire County Council', 'borsetshire'],
    ['County of Borsetshire', 'borsetshire'],
    ['London Borough of Ambridge', 'ambridge'],
    ['LONDON BOROUGH AMBRIDGE', 'ambridge'],
    ['The Royal Borough of Borchester & Waterley Cross', 'borchester and waterley cross'],
    ['Borough of Ambridge', 'ambridge'],
    ['LB of Ambridge', 'ambridge'],
    ['Ambridge Metropolitan Borough Council', 'ambridge'],
    ['Ambridge MBC', 'ambridge'],
    ['Ambridge BC', 'ambridge'],
    ['City of Felpersham', 'felpersham'],
    ['City of Felpersham Metropolitan District Council', 'felpersham'],
    ['Felpersham, City of', 'felpersham'],
    ['Felpersham City', 'felpersham'],
    ['Felpersham city council SEND', 'felpersham'],
    ['Felpersham local offer', 'felpersham'],
    ['Felpersham local area partnership', 'felpersham'],
    ['felpershamcouncil', 'felpersham'],
    ['Council of the Isles of Am', 'isles of am'],
    ['Co Borset', 'borset'],
    ['County Borset', 'borset'],
    ['White City', 'white city'],
    ['Ambridge Garden City', 'ambridge garden city'],
    ['The City', 'city'],
  ])('takes %j as %j', (text, name) => {
    expect(normaliseName(text)).toBe(name);
  });

  // Three real names, because the rules were made for them.
  test.each([
    ['City of London', 'city of london'],
    ['City of London Corporation', 'city of london'],
    ['the city of london', 'city of london'],
    ['Isle of Wight Council', 'isle of wight'],
    ['County Durham', 'durham'],
    ['Durham County Council', 'durham'],
  ])('keeps %j to be found as %j', (text, name) => {
    expect(normaliseName(text)).toBe(name);
  });

  test.each(['council', 'county', 'city', 'borough', 'the', 'send', 'council of the', 'london borough'])(
    'leaves something of %j',
    (text) => {
      expect(normaliseName(text)).not.toBe('');
    },
  );

  test('is empty only where there is no letter or digit', () => {
    const words = fc.constantFrom('city', 'of', 'the', 'london', 'borough', 'council', 'county', 'co', 'local', 'send');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (list) => {
        const text = list.join(' ');
        expect(normaliseName(text) === '').toBe(plainName(text) === '');
      }),
    );
  });
});
