import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parseBody.ts';
import { walk } from '../../src/markdown/walk.ts';

const typesIn = (markdown: string) => new Set([...walk(parseBody(markdown))].map(({ node }) => node.type));

describe('parseBody', () => {
  test.each([
    ['tables', '|a|\n|-|', 'table'],
    ['strikethrough', '~~a~~', 'delete'],
    ['addresses between < and >', '<https://a.test> <b@c.test>', 'link'],
    ['links by name', '[a]\n\n[a]: /b', 'linkReference'],
    ['tags', '<b>', 'html'],
  ])('reads %s', (_, markdown, type) => {
    expect(typesIn(markdown)).toContain(type);
  });

  test.each([
    ['footnotes', 'a[^1]\n\n[^1]: b c', 'footnoteReference'],
    ['footnotes that are only written', '[^1]: b c', 'footnoteDefinition'],
    ['bare addresses', 'https://a.test www.b.test c@d.test', 'link'],
    ['one wave as strikethrough', '~a~', 'delete'],
  ])('does not read %s', (_, markdown, type) => {
    expect(typesIn(markdown)).not.toContain(type);
  });

  test('does not read tick boxes', () => {
    expect([...walk(parseBody('- [x] a'))].some(({ node }) => node.type === 'text' && node.value === '[x] a')).toBe(
      true,
    );
  });

  test('leaves a body over the limits as one paragraph of plain text', () => {
    const markdown = '[a](https://a.test)'.repeat(5_000);
    expect(parseBody(markdown).children).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: markdown }] },
    ]);
  });
});
