import { describe, expect, test } from 'vitest';
import { nearest, simplify } from '../../src/domain/nearest.ts';

const THEMES = ['leadership-and-strategy', 'local-offer', 'co-production', 'voice', 'workforce'];

describe('nearest', () => {
  test.each([
    ['leadershp-and-strategy', 'leadership-and-strategy'],
    ['local-ofer', 'local-offer'],
    ['Local Offer', 'local-offer'],
    ['local_offer', 'local-offer'],
    ['“local-offer”', 'local-offer'],
    ['coproduction', 'co-production'],
    ['WORKFORCE', 'workforce'],
    ['leadership', 'leadership-and-strategy'],
  ])('%s stands for %s', (typed, meant) => {
    expect(nearest(typed, THEMES)).toBe(meant);
  });

  test.each(['potato', '', '   ', 'x'.repeat(101), 'education'])('"%s" stands for none of them', (typed) => {
    expect(nearest(typed, THEMES)).toBeUndefined();
  });

  test('there is nothing near where nothing is allowed', () => {
    expect(nearest('voice', [])).toBeUndefined();
  });

  test('a beginning that fits several is not taken for one of them', () => {
    expect(nearest('local', ['local-offer-website', 'local-partnerships'])).toBeUndefined();
  });

  test('a field in mixed case is found by its letters', () => {
    expect(nearest('healthpartners', ['council', 'healthPartners'])).toBe('healthPartners');
  });
});

describe('simplify', () => {
  test('takes out what cannot matter in a slug: case, spaces, underscores, quotation marks', () => {
    expect(simplify(' “Local_Offer’s  Page” ')).toBe('local-offers-page');
  });
});
