import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSite } from '../support/readSite.ts';

const { folder, files } = readSite();
const pictures = files.filter((file) => file.endsWith('.svg'));

/** What a strict reader of SVG has against a file; nothing where it can be drawn. */
function faultOf(svg: string): string | undefined {
  try {
    const drawing = new Resvg(svg);
    const { width, height } = drawing;
    drawing.free();
    return width > 0 && height > 0 ? undefined : `it is ${width} by ${height}`;
  } catch (error) {
    return String(error);
  }
}

describe('every SVG file', () => {
  beforeAll(() => initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))));

  test('is read and drawn by a program that takes nothing but valid files', () => {
    expect(faultOf('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g></svg>')).toContain('rror');
    expect(pictures.length).toBeGreaterThan(600);
    const faults = pictures.map((file) => [file, faultOf(readFileSync(join(folder, file), 'utf8'))] as const);
    expect(faults.filter(([, fault]) => fault)).toEqual([]);
  });

  test('has a name for those who do not see it, and loads and runs nothing', () => {
    const wrong = pictures.filter((file) => {
      const svg = readFileSync(join(folder, file), 'utf8');
      return (
        file !== 'favicon.svg' &&
        (!/<title[ >]/.test(svg) || /<script|<image|<foreignObject|\son\w+=|url\(http/i.test(svg))
      );
    });
    expect(wrong).toEqual([]);
  });
});
