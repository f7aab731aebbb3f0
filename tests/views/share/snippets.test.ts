import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { oEmbedOf } from '../../../src/views/share/oembed.ts';
import { writeSnippets } from '../../../src/views/share/snippets.ts';
import { OEMBED } from '../../support/oembedSchema.ts';
import { readTags } from '../../support/readPage.ts';

const NASTY = `O'Borset & "Sons" <script>alert(1)</script> 😀`;
const parts = {
  name: NASTY,
  card: 'https://cards.example/councils/borsetshire/',
  frame: 'https://cards.example/embed/borsetshire/',
  badge: 'https://cards.example/badge/borsetshire.svg',
  height: 480,
};
const { frame, badge } = writeSnippets(parts);

describe('a snippet', () => {
  test('of a frame has its name, shows the card, runs no script and tells us nothing of the page around it', () => {
    const [tag, ...more] = readTags(frame);
    expect(more).toEqual([]);
    expect(tag?.name).toBe('iframe');
    expect(tag?.attributes).toMatchObject({
      src: parts.frame,
      title: `SEND report card: ${NASTY}`,
      height: '480',
      referrerpolicy: 'no-referrer',
    });
    expect(tag?.attributes.sandbox?.split(' ')).not.toContain('allow-scripts');
  });

  test('of a badge is a link to the card, with words in place of the picture that the next inspection leaves true', () => {
    const [link, picture, ...more] = readTags(badge);
    expect(more).toEqual([]);
    expect(link?.attributes.href).toBe(parts.card);
    expect(picture?.attributes).toMatchObject({
      src: parts.badge,
      alt: `Latest SEND inspection of ${NASTY}: the outcome is on its report card`,
    });
  });
});

test('an oEmbed answer keeps to the rules of oEmbed, whatever the name', () => {
  const answer = oEmbedOf(
    { name: NASTY, height: 480, frame },
    { home: 'https://cards.example/', picture: 'https://cards.example/social/borsetshire.png' },
  );
  const validate = new Ajv().compile(OEMBED);
  expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...answer, html: undefined, width: '600' })).toBe(false);
});
