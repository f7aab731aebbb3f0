import { fileURLToPath } from 'node:url';
import { readRegisterFile } from '../archive/readFile.ts';

const LIST = fileURLToPath(new URL('../../docs/language.yml', import.meta.url));

/** The English texts that the site says: those of the template for a new language, which `npm run docs` makes. */
export function readMessages(): string[] {
  const { data } = readRegisterFile(LIST).file;
  return Object.keys((data as { furniture: Record<string, string> }).furniture);
}
