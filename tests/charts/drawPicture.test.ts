import { describe, expect, test } from 'vitest';
import { BADGE_HEIGHT, drawBadge } from '../../src/charts/drawBadge.ts';
import { drawPicture, type PictureInput } from '../../src/charts/drawPicture.ts';
import { keepDrawable } from '../../src/charts/keepDrawable.ts';

const input: PictureInput = {
  slug: 'borsetshire',
  description: 'All of it.',
  kind: 'SEND report card',
  title: 'Borsetshire',
  mark: 'plan',
  verdict: 'Had to write a plan, 2019',
  remarks: [],
  counts: [
    { mark: 'grave', text: '6 significant weaknesses' },
    { mark: 'strength', text: '4 strengths' },
  ],
  source: 'Based on Ofsted and CQC reports. Not made by them.',
  css: '',
};

/** Each line of words with its size and where its first letter stands. */
function linesOf(svg: string) {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, size, text = '']) => ({ x: Number(x), y: Number(y), size: Number(size), text }),
  );
}

describe('a picture', () => {
  test('says name, verdict and counts in letters that are still 10 px high in an overview of 300 px', () => {
    const lines = linesOf(drawPicture(input));
    const main = lines.filter(({ text }) => /Borset|write|2019|weaknesses|strengths/.test(text));
    expect(main.map(({ text }) => text).join(' ')).toBe(
      'Borsetshire Had to write a plan, 2019 6 significant weaknesses 4 strengths',
    );
    expect(Math.min(...main.map(({ size }) => size / 4))).toBeGreaterThanOrEqual(10);
  });

  test('keeps all words between the margins and in order, however many there are', () => {
    const much = {
      ...input,
      title: 'Bournemouth, Christchurch, Poole and many more towns of a long name',
      remarks: ['This council ended in 2019', 'Inspectors came back in 2025: taking effective action'],
      counts: Array.from({ length: 6 }, () => ({ mark: 'weakness' as const, text: '12 weaknesses of many words' })),
    };
    const lines = linesOf(drawPicture(much)).slice(1, -1);
    for (const [at, { x, y, size }] of lines.entries()) {
      expect(y - size * 0.8).toBeGreaterThan(90);
      expect(y).toBeLessThan(540);
      const before = lines[at - 1];
      if (before) expect(y > before.y || x > before.x).toBe(true);
    }
  });

  test('cuts what would never fit, and says so', () => {
    const endless = linesOf(drawPicture({ ...input, title: 'Borset '.repeat(40) }));
    expect(endless.some(({ text }) => text.endsWith('…'))).toBe(true);
  });

  test('of a name that its fonts cannot draw at all gives the name in the address', () => {
    const lines = linesOf(drawPicture({ ...input, slug: 'three-hares', title: '三兎 🐇' }));
    expect(lines.map(({ text }) => text)).toContain('three hares');
  });
});

describe('what the fonts of pictures have', () => {
  test.each([
    ['Kingston & “Hull” <East>', 'Kingston & “Hull” <East>'],
    ['Caf\u0065\u0301', 'Café'],
    ['Łódź Ŵells', 'ódz Wells'],
    ['Hull 😀 \u202etlov\u202c\u0007', 'Hull tlov'],
    ['North\u00a0East\u2011Lincolnshire', 'North East-Lincolnshire'],
    ['日本', ''],
  ])('%j becomes %j', (text, kept) => {
    expect(keepDrawable(text)).toBe(kept);
  });
});

describe('a badge', () => {
  const badge = (name: string, verdict = 'Had to write a plan, 2019') =>
    drawBadge({ name, verdict, mark: 'plan', title: `${name}. ${verdict}`, description: 'Whose.', css: '' });
  const widthOf = (svg: string) => Number(/viewBox="0 0 ([\d.]+) /.exec(svg)?.[1]);

  test('has a title, is a picture, and keeps markup in names as words', () => {
    const svg = badge('A & "B" <script>');
    expect(svg).toContain('role="img"');
    expect(svg).toMatch(/<title id="badge-title">A &#x26; "B" &#x3C;script>\. Had/);
    expect(svg).not.toContain('<script');
  });

  test('is as wide as its longer line needs, and always as high', () => {
    expect(widthOf(badge('SEND inspection: Bournemouth, Christchurch and Poole'))).toBeGreaterThan(
      widthOf(badge('SEND inspection: Bath')),
    );
    expect(widthOf(badge('B', 'Inconsistent experiences and outcomes, 2025'))).toBeGreaterThan(
      widthOf(badge('B', 'No inspection')),
    );
    expect(badge('B')).toContain(` ${BADGE_HEIGHT}"`);
  });
});
