const SAID = /\bsay(?:Count)?\(\s*/g;
const LITERAL = /^(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")\s*/;

/**
 * The English texts that a source file says, in the order of the file. Throws where one is worked out as the program
 * runs: nobody could translate it. Files that do not use this room say nothing.
 */
export function collectMessages(path: string, source: string): string[] {
  if (!/from '[^']*\/language\/say(?:Count)?\.ts'/.test(source)) return [];
  return [...source.matchAll(SAID)].flatMap((call) => {
    const rest = source.slice(call.index + call[0].length);
    const first = readLiteral(rest);
    if (!first) throw new Error(`${path}: write the English text itself into ${call[0]}${rest.slice(0, 40)}…`);
    if (!call[0].startsWith('sayCount')) return [first.text];
    const second = readLiteral(rest.slice(first.length).replace(/^,\s*/, ''));
    if (!second) throw new Error(`${path}: write both English texts into ${call[0]}${rest.slice(0, 40)}…`);
    return [first.text, second.text];
  });
}

function readLiteral(source: string): { text: string; length: number } | undefined {
  const [whole, single, double = ''] = LITERAL.exec(source) ?? [];
  return whole === undefined ? undefined : { text: (single ?? double).replace(/\\(.)/g, '$1'), length: whole.length };
}
