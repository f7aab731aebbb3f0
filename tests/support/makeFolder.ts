import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { listFiles } from '../../src/publish/listFiles.ts';

/** Files by path, as a test writes and reads them: `{ 'councils/index.html': '…' }`. */
export type Tree = Readonly<Record<string, string>>;

/** A folder with these files below `home`, gone when the test is over. */
export function makeFolder(tree: Tree = {}, home: string = tmpdir()): string {
  mkdirSync(home, { recursive: true });
  const folder = mkdtempSync(join(home, 'report-cards-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeTree(folder, tree);
  return folder;
}

/** Writes the files below a folder, and the folders that they need. */
export function writeTree(folder: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What stands below a folder. */
export function readTree(folder: string): Tree {
  return Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
