import { describe, expect, test } from 'vitest';
import { readTags } from './support/readPage.ts';

describe('readTags', () => {
  test('a tag has its name, its attributes and the text behind it', () => {
    expect(readTags('<P class="a b" id=x hidden>Tom &amp; Kim<br/>')).toEqual([
      { name: 'p', attributes: { class: 'a b', id: 'x', hidden: '' }, text: 'Tom & Kim' },
      { name: 'br', attributes: {}, text: '' },
    ]);
  });

  test('an address is read as a browser reads it', () => {
    expect(readTags('<a href="/search/?q=a&amp;b=&#34;c&#x27;">x</a>')[0]?.attributes).toEqual({
      href: `/search/?q=a&b="c'`,
    });
  });

  test('what looks like a tag inside a script or a comment is none', () => {
    const tags = readTags('<!-- <b> --><script src="/a.js">if (a <b>c) "<i>"</script><style>a > b {}</style><p>');
    expect(tags.map(({ name, text }) => [name, text])).toEqual([
      ['script', 'if (a <b>c) "<i>"'],
      ['style', 'a > b {}'],
      ['p', ''],
    ]);
  });

  test('an attribute may hold the sign that ends a tag', () => {
    expect(readTags('<p title="a > b">x</p>')).toEqual([{ name: 'p', attributes: { title: 'a > b' }, text: 'x' }]);
  });
});
