import { MARKDOWN_BYTES, nameOf, type ReadFile, readBytesAsText, sayTooLarge, unread } from './fileProblems.ts';
import { readQuickly } from './readQuickly.ts';
import { splitLines } from './splitLines.ts';

/**
 * Reads a Markdown file whose fields are in the plain form, or says why it cannot be split, as readMarkdownBytes does and
 * without its two readers of YAML, which are large. Undefined where one of them must look at the fields.
 */
export function readPlainMarkdown(path: string, bytes: Uint8Array): ReadFile | undefined {
  if (bytes.length > MARKDOWN_BYTES) return unread(path, [sayTooLarge(bytes.length, MARKDOWN_BYTES)]);
  let plain = true;
  const read = readBytesAsText(path, bytes, (_path, text) => {
    const { yaml, body, bodyLine, problems } = splitLines(text);
    const fields = readQuickly(yaml, 1);
    plain = problems.length > 0 || fields !== undefined;
    if (!fields || problems.length > 0) return unread(path, problems);
    return { file: { ...nameOf(path), data: fields.data, body, bodyLine, locate: fields.locate }, problems: [] };
  });
  return plain ? read : undefined;
}
