import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { BuildFailed } from './buildFailed.ts';
import { loadRasteriser, nameRasteriser, type Rasterise } from './rasterise.ts';

/** Where the pages leave the drawings; it does not stay in the site. */
export const PICTURES_FILE = 'social-pictures.json';

/** Width of all pictures, in px. */
const WIDTH = 1200;

/** Pictures that no build asked for in so many days are thrown away. */
const DAYS_KEPT = 30;

interface Drawing {
  readonly slug: string;
  readonly svg: string;
}

/**
 * Makes `social/<slug>.png` in the site in `folder` of each drawing that the pages left. `store` outlives the build and
 * holds each picture under the hash of its drawing and of the rasteriser, so only what changed is drawn again.
 * Returns how many were drawn. Throws BuildFailed.
 */
export async function makePictures(folder: string, store: string): Promise<number> {
  const drawings = takeDrawings(join(folder, PICTURES_FILE));
  const rasteriser = nameRasteriser();
  mkdirSync(store, { recursive: true });
  mkdirSync(join(folder, 'social'), { recursive: true });
  let rasterise: Rasterise | undefined;
  let drawn = 0;
  for (const { slug, svg } of drawings) {
    const kept = join(store, `${createHash('sha256').update(rasteriser).update(svg).digest('hex')}.png`);
    if (!existsSync(kept)) {
      rasterise ??= await loadRasteriser();
      writeWhole(kept, rasterise(svg, WIDTH));
      drawn += 1;
    }
    touch(kept);
    copyFileSync(kept, join(folder, 'social', `${slug}.png`));
  }
  forgetOld(store);
  return drawn;
}

function takeDrawings(file: string): Drawing[] {
  if (!existsSync(file)) throw new BuildFailed(2, `The pages left no ${PICTURES_FILE} to make pictures of.`);
  const drawings: Drawing[] = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return drawings;
}

/** A build that is stopped, or another one at the same time, never leaves half a picture. */
function writeWhole(path: string, content: Uint8Array): void {
  const part = `${path}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, path);
}

function touch(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

function forgetOld(store: string): void {
  const oldest = Date.now() - DAYS_KEPT * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(store)) {
    const path = join(store, name);
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest) rmSync(path, { force: true });
  }
}
