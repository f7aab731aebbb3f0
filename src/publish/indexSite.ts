import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { BuildFailed } from './buildFailed.ts';

/** Pagefind's ready-made search pages: we have our own, and these would not work under the security policy. */
const UNUSED = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight)\.|\.css$/;

/**
 * Makes the search index of the pages in `folder` that carry `data-pagefind-body`, in `folder/pagefind`. Returns how many
 * pages it holds. Throws BuildFailed.
 */
export async function indexSite(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new BuildFailed(2, sayErrors(errors));
    const added = await index.addDirectory({ path: folder });
    const { files, errors: unwritten } = await index.getFiles();
    if (added.errors.length + unwritten.length > 0)
      throw new BuildFailed(2, sayErrors([...added.errors, ...unwritten]));
    for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
      const target = join(folder, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return files.filter(({ path }) => path.startsWith('fragment/')).length;
  } finally {
    await close();
  }
}

function sayErrors(errors: readonly string[]): string {
  return `The search index could not be made. Pagefind says: ${errors.join('; ')}`;
}
