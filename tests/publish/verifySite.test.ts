import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  comparePages,
  findMissing,
  findOddPaths,
  findUnfinished,
  findUnshared,
  verifySite,
} from '../../src/publish/verifySite.ts';
import { makeFolder } from '../support/makeFolder.ts';

const PAGE = '<!doctype html><html><body></body></html>\n';
const ALIAS =
  '<!doctype html><html><meta http-equiv="refresh" content="0; url=/councils/ambridge/"><a href="/councils/ambridge/">Ambridge</a></html>';

describe('verifySite', () => {
  const site = {
    'index.html': PAGE,
    '404.html': PAGE,
    _headers: '/*',
    _redirects: '',
    'pagefind/pagefind.js': '',
    'sw.js': '',
    'offline/index.html': PAGE,
    'councils/index.html': PAGE,
    'councils/ambridge/index.html': PAGE,
    'councils/ambridge/easy-read/index.html': PAGE,
    'councils/loxley/index.html': ALIAS,
    'embed/ambridge/index.html': PAGE,
    'badge/ambridge.svg': '<svg/>',
    'social/ambridge.png': 'PNG',
    'inspections/ambridge-2019-03/index.html': PAGE,
  };
  const expected = {
    councils: ['ambridge'],
    inspections: ['ambridge-2019-03'],
    aliases: [{ slug: 'loxley', text: 'Loxley', councils: ['ambridge'] as [string] }],
  };

  test('a site with every page and nothing more may be published', () => {
    expect(verifySite(makeFolder(site), expected)).toEqual([]);
  });

  test('a site that lacks the page of a visit is refused', () => {
    const more = { ...expected, inspections: [...expected.inspections, 'ambridge-2021-05'] };
    expect(verifySite(makeFolder(site), more)).toEqual(['inspections/ambridge-2021-05/ is missing.']);
  });

  test('a site that lacks the easy read page of a council is refused', () => {
    const { 'councils/ambridge/easy-read/index.html': left, ...rest } = site;
    expect(left).toBe(PAGE);
    expect(verifySite(makeFolder(rest), expected)).toEqual(['councils/ambridge/easy-read/ is missing.']);
  });
});

describe('comparePages', () => {
  const files = ['councils/index.html', 'councils/ambridge/index.html', 'councils/ambridge/feed.xml', 'index.html'];

  test('a council without a page is missed', () => {
    expect(comparePages('councils', files, ['ambridge', 'borchester'])).toEqual(['councils/borchester/ is missing.']);
  });

  test('a page that no file stands for is refused', () => {
    expect(comparePages('councils', files, [])).toEqual(['councils/ambridge/ comes from no file in the content.']);
  });

  test('the list of councils and their feeds are not counted as councils', () => {
    expect(comparePages('councils', files, ['ambridge'])).toEqual([]);
  });
});

describe('findUnshared', () => {
  test('a council without a badge or a picture is missed', () => {
    expect(findUnshared(['badge/ambridge.svg', 'social/home.png'], ['ambridge'])).toEqual([
      'social/ambridge.png is missing.',
    ]);
    expect(findUnshared(['social/ambridge.png'], ['ambridge'])).toEqual(['badge/ambridge.svg is missing.']);
  });
});

describe('findMissing', () => {
  test('a site without its security headers is refused', () => {
    const files = ['index.html', '404.html', '_redirects', 'pagefind/pagefind.js', 'sw.js', 'offline/index.html'];
    expect(findMissing(files)).toEqual(['_headers is missing.']);
  });
});

describe('findUnfinished', () => {
  test('an empty page and one that breaks off are found', () => {
    const folder = makeFolder({ 'a.html': '', 'b.html': '<!doctype html><html><bo', 'c.html': PAGE, 'd.txt': '' });
    expect(findUnfinished(folder, ['a.html', 'b.html', 'c.html', 'd.txt'])).toEqual([
      'a.html is empty or breaks off.',
      'b.html is empty or breaks off.',
    ]);
  });
});

describe('findOddPaths', () => {
  test('names that differ in letter case alone would be one page on some systems', () => {
    const folder = makeFolder({ 'Ambridge.html': PAGE, 'ambridge.html': PAGE });
    expect(findOddPaths(folder, ['Ambridge.html', 'ambridge.html'])).toEqual([
      'ambridge.html and Ambridge.html differ in letter case alone.',
    ]);
  });

  test('a link is refused: it may lead out of the site', () => {
    const folder = makeFolder();
    symlinkSync('/etc/hostname', join(folder, 'index.html'));
    expect(findOddPaths(folder, ['index.html'])).toEqual(['index.html is a link or a device, and not a plain file.']);
  });

  test('a name that no address should have is refused', () => {
    const folder = makeFolder({ 'a b.html': PAGE, 'c%2e.html': PAGE });
    expect(findOddPaths(folder, ['a b.html', 'c%2e.html'])).toHaveLength(2);
  });
});
