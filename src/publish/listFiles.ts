import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Everything below a folder that is not itself a folder, as sorted paths with forward slashes: `councils/index.html`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
