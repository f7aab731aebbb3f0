/** Headers for the addresses that `pattern` matches. */
interface HeaderRule {
  readonly pattern: RegExp;
  /** In the order of the file; `value` undefined takes the header away that an earlier rule gave. */
  readonly lines: readonly { readonly name: string; readonly value: string | undefined }[];
}

/**
 * Reads a `_headers` file as static hosts do: an address pattern (`*` stands for anything, `:name` for one part), then
 * indented `Name: value` lines, or `! Name` to take one away. Returns the headers for a path such as `/search/`.
 */
export function parseHeaders(text: string): (path: string) => Record<string, string> {
  const rules = readRules(text);
  return (path) => {
    const headers = new Map<string, string>();
    for (const { name, value } of rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ lines }) => lines)) {
      const before = headers.get(name);
      if (value === undefined) headers.delete(name);
      else headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
    return Object.fromEntries(headers);
  };
}

function readRules(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; lines: { name: string; value: string | undefined }[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const [, taken, name, value] = /^\s+(?:!\s*([\w-]+)|([\w-]+):\s*(.*))$/.exec(line.trimEnd()) ?? [];
    if (/^\S/.test(line)) rules.push({ pattern: toPattern(line.trim()), lines: [] });
    else if (taken) rules.at(-1)?.lines.push({ name: taken.toLowerCase(), value: undefined });
    else if (name) rules.at(-1)?.lines.push({ name: name.toLowerCase(), value: value ?? '' });
  }
  return rules;
}

function toPattern(address: string): RegExp {
  const source = address
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/\/:\w+/g, '/[^/]+');
  return new RegExp(`^${source}$`);
}
