import { readFileSync } from 'node:fs';
import { collectMessages } from '../language/collectMessages.ts';
import { listFiles } from './listFiles.ts';

/** The English texts that the code says, each once, in the order of the alphabet; read from the code itself. */
export function listMessages(): string[] {
  const texts = listFiles('src')
    .filter((path) => /\.(ts|astro)$/.test(path))
    .flatMap((path) => collectMessages(path, readFileSync(`src/${path}`, 'utf8')));
  return [...new Set(texts)].sort();
}
