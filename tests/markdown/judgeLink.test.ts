import { describe, expect, test } from 'vitest';
import { judgeLink } from '../../src/markdown/judgeLink.ts';

describe('the address of a link', () => {
  test.each([
    ['https://example.org', 'web'],
    ['HTTPS://example.org/a/b?c=d&e#f', 'web'],
    ['https://example.org:8443/', 'web'],
    ['https://example.org//a/../b', 'web'],
    ['/', 'this-site'],
    ['/councils/borsetshire/#sources', 'this-site'],
    ['/search/?q=https://example.org/../x', 'this-site'],
    ['/data/findings.csv', 'this-site'],
    ['#sources', 'this-page'],
    ['#', 'this-page'],
    ['mailto:help@example.org', 'mail'],
    ['http://example.org/a', 'http'],
  ])('%s is of the kind %s', (address, kind) => {
    expect(judgeLink(address)).toBe(kind);
  });

  test.each([
    '',
    ' ',
    'page',
    '../page',
    '?q=a',
    'www.example.org',
    '//example.org',
    '/\\example.org',
    '/a//b',
    '/../a',
    '/a/..',
    '/%2e%2E/a',
    '/.',
    'https:example.org',
    'https:/example.org',
    'https:///example.org',
    'https://ofsted.gov.uk@example.org',
    'https://ofsted.gov.uk:a@example.org',
    'https://ofsted.gov.uk\\@example.org',
    'https://example.org:99999',
    'https://[::1]/',
    'https://exa mple.org',
    ' https://example.org',
    'https://example.org\n',
    'https://example.org/\u202egro',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    'file:///a',
    'tel:123',
    'mailto:',
    'mailto:a@b.test?subject=c',
    'mailto:?bcc=a@b.test',
    'mailto:a@b.test,c@d.test',
    'mailto:a@b.test%0Abcc:c@d.test',
    '#a b',
    '/a"b',
  ])('%j is refused', (address) => {
    expect(judgeLink(address)).toBe('refused');
  });
});
