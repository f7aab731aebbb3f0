import type { ReadingProblem } from './parseYaml.ts';

const MARK_LENGTH = 3;
const WHOLE = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Bytes that a text editor calls UTF-8, as text; undefined where they are not, with what to do about it. */
export function readText(bytes: Uint8Array): { text: string | undefined; problems: ReadingProblem[] } {
  const fail = (rule: string, message: string, range = WHOLE) => ({
    text: undefined,
    problems: [{ rule, range, message }],
  });
  const marked = hasByteOrderMark(bytes);
  const own = marked ? bytes.subarray(MARK_LENGTH) : bytes;
  if (own.every((byte) => byte <= 32))
    return fail(
      'empty-file',
      'The file is empty. Start from the template on the page "Contribute", or delete the file.',
    );
  const mark = {
    rule: 'byte-order-mark',
    range: WHOLE,
    message: 'The file begins with an invisible mark. Save it as "UTF-8" and not as "UTF-8 with BOM".',
    fixable: true,
  };
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(own),
      problems: marked ? [mark] : [],
    };
  } catch {
    const message =
      'The file is not saved as UTF-8, from here on. Open it in a text editor and save it with the encoding "UTF-8".';
    return fail('not-utf8', message, firstWrongByte(bytes));
  }
}

/** Whether a file begins with the three bytes that some editors put before UTF-8. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function firstWrongByte(bytes: Uint8Array) {
  const readable = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes).split('\ufffd')[0] ?? '';
  const line = readable.split('\n').length;
  const column = readable.length - readable.lastIndexOf('\n');
  return { line, column, endLine: line, endColumn: column + 1 };
}
