import { readFileSync } from 'node:fs';
import { memoryPages, validateXML } from 'xmllint-wasm';

const grammar = readFileSync(new URL('../fixtures/schemas/atom.rng', import.meta.url), 'utf8');

/** What the grammar of Atom (RFC 4287) finds wrong in files, by name. */
export async function judgeAtom(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { errors } = await validateXML({
    xml: Object.entries(files).map(([name, contents]) => ({ fileName: name.replaceAll('/', '_'), contents })),
    schema: [grammar],
    extension: 'relaxng',
    initialMemoryPages: 2048,
    maxMemoryPages: 4 * memoryPages.GiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
