import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../src/charts/drawPicture.ts';
import { DRAWABLE } from '../../src/charts/keepDrawable.ts';
import { plainStyles } from '../../src/charts/plainStyles.ts';
import { makePictures } from '../../src/publish/makePictures.ts';
import { loadRasteriser, nameRasteriser } from '../../src/publish/rasterise.ts';
import { makeFolder } from '../support/makeFolder.ts';

const read = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');
const css = plainStyles(read('marks') + read('pictures'), read('tokens'));

function draw(title: string, verdict = 'Widespread or systemic failings, 2024'): string {
  const counts = [{ mark: 'grave' as const, text: '6 areas for priority action' }];
  const words = { title, verdict, mark: 'failings' as const, remarks: [], counts, source: 'Based on reports.' };
  return drawPicture({ slug: 'borsetshire', description: title, kind: 'SEND report card', css, ...words });
}

/** A site whose pages left these drawings. */
function siteWith(drawings: Readonly<Record<string, string>>): string {
  const list = Object.entries(drawings).map(([slug, svg]) => ({ slug, svg }));
  return makeFolder({ 'social-pictures.json': JSON.stringify(list) });
}

const picture = (folder: string, slug: string) => readFileSync(join(folder, 'social', `${slug}.png`));

describe('pictures of a site', () => {
  test('are drawn once, and then only where their drawing changed; the bytes are the same either way', async () => {
    const store = join(makeFolder(), 'pictures');
    const first = siteWith({ ambridge: draw('Ambridge'), borchester: draw('Borchester') });
    expect(await makePictures(first, store)).toBe(2);

    const second = siteWith({ ambridge: draw('Ambridge'), borchester: draw('Borchester', 'Inconsistent, 2026') });
    expect(await makePictures(second, store)).toBe(1);
    expect(picture(second, 'ambridge')).toEqual(picture(first, 'ambridge'));
    expect(picture(second, 'borchester')).not.toEqual(picture(first, 'borchester'));

    const fresh = siteWith({ ambridge: draw('Ambridge'), borchester: draw('Borchester', 'Inconsistent, 2026') });
    expect(await makePictures(fresh, join(makeFolder(), 'pictures'))).toBe(2);
    for (const slug of ['ambridge', 'borchester']) expect(picture(fresh, slug)).toEqual(picture(second, slug));
  });

  test('leave nothing of the drawings in the site', async () => {
    const folder = siteWith({ ambridge: draw('Ambridge') });
    await makePictures(folder, join(makeFolder(), 'pictures'));
    expect(existsSync(join(folder, 'social-pictures.json'))).toBe(false);
    expect(readdirSync(join(folder, 'social'))).toEqual(['ambridge.png']);
  });

  test('that nobody asked for in a month are forgotten', async () => {
    const store = join(makeFolder(), 'pictures');
    await makePictures(siteWith({ ambridge: draw('Ambridge') }), store);
    const [old = ''] = readdirSync(store);
    utimesSync(join(store, old), new Date(0), new Date(0));
    await makePictures(siteWith({ borchester: draw('Borchester') }), store);
    expect(readdirSync(store)).not.toContain(old);
    expect(readdirSync(store)).toHaveLength(1);
  });

  test('cannot be made where the pages left none', async () => {
    await expect(makePictures(makeFolder(), join(makeFolder(), 'pictures'))).rejects.toThrow('social-pictures.json');
  });
});

describe('the rasteriser', () => {
  test('has one name for as long as nothing changes', () => {
    expect(nameRasteriser()).toMatch(/^[0-9a-f]{64}$/);
    expect(nameRasteriser()).toBe(nameRasteriser());
  });

  test('makes PNG files of 1200 by 630 px, under 50 KB', async () => {
    const png = (await loadRasteriser())(draw('Bournemouth, Christchurch and Poole'), 1200);
    const { width, height, palette } = decode(png, { checkCrc: true });
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(palette?.length).toBeGreaterThan(3);
    expect(png.length).toBeLessThan(50 * 1024);
  });

  test('leaves the margins of the longest names empty', async () => {
    const rasterise = await loadRasteriser();
    const names = [
      'Bournemouth, Christchurch and Poole',
      'Cheshire West and Chester',
      'WWWWWWW MMMMMMM WWWWW',
      'Hammersmith & Fulham',
    ];
    for (const name of names) {
      const { data, width } = decode(rasterise(draw(name, 'Widespread or systemic failings, 2024 WWW MMM'), 1200));
      const paper = data[0];
      const marked = data.findIndex((colour, at) => (at % width < 60 || at % width >= 1140) && colour !== paper);
      expect(marked, name).toBe(-1);
    }
  });

  test('has every letter that names may be drawn with: none becomes an empty box', async () => {
    const rasterise = await loadRasteriser();
    const one = (letter: string, weight: number) =>
      Buffer.from(
        rasterise(
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><text x="4" y="30" font-size="28" font-weight="${weight}">&#${letter.codePointAt(0)};</text></svg>`,
          40,
        ),
      ).toString('base64');
    const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code)).filter(
      (letter) => DRAWABLE.test(letter) && letter !== ' ',
    );
    expect(letters.length).toBeGreaterThan(180);
    for (const weight of [400, 700]) {
      const box = one('\u4e2d', weight);
      expect(letters.filter((letter) => one(letter, weight) === box)).toEqual([]);
    }
  });

  test('refuses what is no drawing', async () => {
    const rasterise = await loadRasteriser();
    expect(() => rasterise('<p>no</p>', 1200)).toThrow();
  });
});
