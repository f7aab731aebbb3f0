import { describe, expect, test } from 'vitest';
import { readPageHead } from '../../src/publish/readPageHead.ts';

const CANONICAL = '<link rel="canonical" href="https://cards.example/councils/borsetshire/">';

/** A page whose structured data names this day. */
function dated(day: string): string {
  const data = JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'Report', dateModified: day }] });
  return `${CANONICAL}<script type="application/ld+json">${data}</script>`;
}

describe('the head of a page', () => {
  test('gives its address and the day of its content', () => {
    expect(readPageHead(dated('2026-06-19'))).toEqual({
      canonical: 'https://cards.example/councils/borsetshire/',
      indexable: true,
      modified: '2026-06-19',
    });
  });

  test('gives no day where only a month is known, or nothing is said', () => {
    expect(readPageHead(dated('2026-06'))).not.toHaveProperty('modified');
    expect(readPageHead(CANONICAL)).not.toHaveProperty('modified');
  });

  test.each(['<meta name="robots" content="noindex">', '<meta name="robots" content="nofollow, noindex">'])(
    'is not to be listed with %s',
    (meta) => {
      expect(readPageHead(meta + CANONICAL).indexable).toBe(false);
    },
  );

  test('is not to be listed where it only leads on', () => {
    expect(readPageHead(`<meta http-equiv="refresh" content="0; url=/a/">${CANONICAL}`).indexable).toBe(false);
  });

  test('gives no address where it is only a path, as on a site that does not know its own', () => {
    expect(readPageHead('<link rel="canonical" href="/councils/borsetshire/">')).not.toHaveProperty('canonical');
  });
});
