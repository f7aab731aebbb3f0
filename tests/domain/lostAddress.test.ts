import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLostAddress } from '../../src/domain/lostAddress.ts';

describe('the tidy form of a lost address', () => {
  test.each([
    ['/councils/Ambridge/', '/councils/ambridge/'],
    ['/councils/ambridge', '/councils/ambridge/'],
    ['/Councils/Penny_Hassett', '/councils/penny-hassett/'],
    ['/councils/penny%20hassett/', '/councils/penny-hassett/'],
    ['/councils/King%E2%80%99s%20Hollerton/', '/councils/kings-hollerton/'],
    ['/councils//ambridge/', '/councils/ambridge/'],
    ['/councils/ambridge/index.html', '/councils/ambridge/'],
    ['/councils/ambridge.html', '/councils/ambridge/'],
    ['/INSPECTIONS/AMBRIDGE-2019-03/', '/inspections/ambridge-2019-03/'],
    ['/Glossary', '/glossary/'],
  ])('of %s is %s', (path, tidy) => {
    expect(readLostAddress(path, '/').tidy).toBe(tidy);
  });

  test.each([
    '/councils/ambridge/',
    '/',
    '//',
    '/🙂/',
    '/councils/🙂/',
    '/data/Councils.csv',
    '/councils/ambridge/Feed.xml',
    '',
  ])('of %s is none', (path) => {
    expect(readLostAddress(path, '/').tidy).toBeUndefined();
  });

  test('stays under the path that the site is hosted under', () => {
    expect(readLostAddress('/cards/councils/Ambridge', '/cards/').tidy).toBe('/cards/councils/ambridge/');
    expect(readLostAddress('//example.org/Ambridge', '/').tidy).toBe('/example-org/ambridge/');
  });

  test('leads nowhere else and not in a circle, whatever the address is', () => {
    fc.assert(
      fc.property(fc.webPath({ size: 'large' }), (path) => {
        const { tidy } = readLostAddress(path, '/');
        if (tidy === undefined) return;
        expect(tidy).toMatch(/^\/(?:[a-z0-9-]+\/)+$/);
        expect(readLostAddress(tidy, '/').tidy ?? tidy).toBe(tidy);
      }),
    );
  });
});

describe('the name in a lost address', () => {
  test.each([
    ['/councils/wokinham/', 'wokinham'],
    ['/wokinham', 'wokinham'],
    ['/council/Penny_Hassett/', 'penny hassett'],
    ['/councils/penny%20hasset', 'penny hasset'],
    ['/inspections/ambrige-2019-03/', 'ambrige'],
    ['/inspections/ambrige-2019/', 'ambrige'],
    ['/councils/ambrige/history/', 'ambrige'],
    ['/regions/borsetshire/', 'borsetshire'],
    ['/councils/ambrige.html', 'ambrige'],
    ['/local-authority/ambrige', 'ambrige'],
    ['/themes/ambridge/', ''],
    ['/data/ambridge.csv', ''],
    ['/councils/2019/', '2019'],
    ['/councils/', ''],
    ['/', ''],
  ])('%s has "%s"', (path, name) => {
    expect(readLostAddress(path, '/').name).toBe(name);
  });
});

describe('an address that is repeated to the visitor', () => {
  test.each([
    ['/councils/caf%C3%A9', '/councils/café'],
    ['/%3Cimg%20src=x%20onerror=alert(1)%3E', '/<img src=x onerror=alert(1)>'],
    ['/%E0%A4%A', '/ %A'],
    ['/%E2%80%AEegdirbma', '/ egdirbma'],
    ['/a%0Ab%00c', '/a b c'],
    ['/%F0%9F%99%82', '/🙂'],
  ])('%s is %s', (path, shown) => {
    expect(readLostAddress(path, '/').shown).toBe(shown);
  });

  test('is cut short, and never in the middle of a sign', () => {
    const { shown } = readLostAddress(`/${'%F0%9F%99%82'.repeat(2000)}`, '/');
    expect(shown).toBe(`/${'🙂'.repeat(59)} …`);
  });

  test('is answered quickly, whatever it is', () => {
    const start = performance.now();
    for (const part of ['a', '/', '%', '%20', '-', '.html', '%E2%80%AE'])
      readLostAddress(`/${part.repeat(10_000)}`, '/');
    expect(performance.now() - start).toBeLessThan(200);
  });
});
