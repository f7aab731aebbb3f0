import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../src/publish/parseHeaders.ts';

const FILE = `# Security
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'

/search/*
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'

/councils/:slug/feed.xml
  Content-Type: application/atom+xml
`;

describe('parseHeaders', () => {
  test('a star stands for any path', () => {
    expect(parseHeaders(FILE)('/councils/ambridge/')).toEqual({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
    });
  });

  test('a later rule can take a header away and give its own', () => {
    const policy = parseHeaders(FILE)('/search/')['content-security-policy'];
    expect(policy).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
  });

  test('a name after a colon stands for one part of the path', () => {
    const headersFor = parseHeaders(FILE);
    expect(headersFor('/councils/ambridge/feed.xml')['content-type']).toBe('application/atom+xml');
    expect(headersFor('/councils/a/b/feed.xml')['content-type']).toBeUndefined();
  });

  test('two policies for one page are both sent, as hosts do', () => {
    const text = '/*\n  Content-Security-Policy: a\n/search/\n  Content-Security-Policy: b\n';
    expect(parseHeaders(text)('/search/')).toEqual({ 'content-security-policy': 'a, b' });
  });

  test('no file means no headers', () => {
    expect(parseHeaders('')('/')).toEqual({});
  });
});
