import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { listMarkdown } from '../archive/listContent.ts';

/** Puts the file of each visit beside its page, as it is: `inspections/<slug>.md`. The form for corrections begins with it. */
export function publishFiles(contentDir: string, folder: string): void {
  const { paths } = listMarkdown(join(contentDir, 'inspections'));
  for (const path of paths) copyFileSync(path, join(folder, 'inspections', path.split(/[\\/]/).at(-1) ?? ''));
}
