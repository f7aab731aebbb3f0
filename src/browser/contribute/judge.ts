import { allowNoEval } from '../../domain/allowNoEval.ts';
import type { FormData } from '../../domain/contribute/formData.ts';
import { type Judge, makeJudge } from './judgeText.ts';

/** The checker in a browser; loaded by itself, since it is the heaviest part of the page. */
export function startJudge(data: FormData): Judge {
  allowNoEval();
  return makeJudge(data, new Date().toISOString().slice(0, 10), async (path, bytes) => {
    standInForBuffer();
    const { readMarkdownBytes } = await import('../../archive/readContent.ts');
    return readMarkdownBytes(path, bytes);
  });
}

/** gray-matter keeps a copy of each text in Node's kind of bytes, and does nothing with it. A browser has no such kind. */
function standInForBuffer(): void {
  if (!('Buffer' in globalThis)) Object.assign(globalThis, { Buffer: { from: (text: string) => text } });
}
