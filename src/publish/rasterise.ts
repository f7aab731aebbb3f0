import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from 'fast-png';

const require = createRequire(import.meta.url);

/** The fonts of pictures: those of the system differ from machine to machine, and many have none. */
const FONTS = ['400', '700'].map((weight) =>
  require.resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`),
);

const PROGRAM = require.resolve('@resvg/resvg-wasm/index_bg.wasm');

/** As far as zlib gains anything; more takes three times as long for 3 %. */
const COMPRESSION = 6;

/** What can be seen in a picture; a PNG of more colours would need another form. */
const MOST_COLOURS = 256;

/** Makes a PNG of an SVG, `width` px wide. Throws where the SVG cannot be read, or has more than 256 colours. */
export type Rasterise = (svg: string, width: number) => Uint8Array;

/** Loads the rasteriser, which takes about a tenth of a second. It makes the same bytes on every machine. */
export async function loadRasteriser(): Promise<Rasterise> {
  started ??= initWasm(readFileSync(PROGRAM));
  await started;
  const fonts = FONTS.map((font) => readFileSync(font));
  return (svg, width) => writePng(draw(svg, width, fonts));
}

/** The program may be started only once. */
let started: Promise<void> | undefined;

/** A name that changes with whatever decides what becomes of an SVG: this file, the program, the fonts, the packer. */
export function nameRasteriser(): string {
  const packer = join(dirname(require.resolve('fast-png')), '..', 'package.json');
  const digest = createHash('sha256');
  for (const file of [import.meta.filename, PROGRAM, ...FONTS, packer]) digest.update(readFileSync(file));
  return digest.digest('hex');
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes each: red, green, blue, and 255. */
  readonly bytes: Uint8Array;
}

function draw(svg: string, width: number, fontBuffers: Uint8Array[]): Pixels {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { fontBuffers } });
  const image = drawing.render();
  const pixels = { width: image.width, height: image.height, bytes: image.pixels };
  image.free();
  drawing.free();
  return pixels;
}

/** With a list of its colours, which halves the file: flat colours and their edges are few. */
function writePng({ width, height, bytes }: Pixels): Uint8Array {
  const colours = new Uint32Array(bytes.slice().buffer);
  const places = new Map<number, number>();
  const data = new Uint8Array(colours.length);
  let [last, place] = [-1, 0];
  for (const [at, colour] of colours.entries()) {
    if (colour !== last) {
      place = places.get(colour) ?? places.size;
      places.set(colour, place);
      last = colour;
    }
    data[at] = place;
  }
  if (places.size > MOST_COLOURS) throw new RangeError(`A picture has ${places.size} colours.`);
  const palette = [...places.keys()].map((colour) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255]);
  return encode({ width, height, data, channels: 1, depth: 8, palette }, { zlib: { level: COMPRESSION } });
}
