import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOfName } from '../../src/domain/slugOfName.ts';

describe('slugOfName', () => {
  test.each([
    ['Penny Hassett', 'penny-hassett'],
    ['B&BC', 'b-and-bc'],
    ['King’s Hollerton', 'kings-hollerton'],
    ['St. Stephen’s-upon-Am', 'st-stephens-upon-am'],
    ['Édenville', 'edenville'],
    ['Borset_County', 'borset-county'],
    ['  Ambridge (to 2018) ', 'ambridge-to-2018'],
    ['أمبريدج', ''],
    ['🙂', ''],
    ['', ''],
  ])('"%s" becomes "%s"', (name, slug) => {
    expect(slugOfName(name)).toBe(slug);
  });

  test('gives nothing but what may stand in an address, and does not change that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = slugOfName(name);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugOfName(slug)).toBe(slug);
      }),
    );
  });
});
