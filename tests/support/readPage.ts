/** An opening tag of a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text up to the next tag; whole for `<script>`, `<style>` and `<title>`. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * The tags of a page that is known to be valid HTML (which another test sees to), in order. Quick enough to read the whole
 * site several times in a test run.
 */
export function readTags(html: string): Tag[] {
  const plain = html.replace(/<!--[\s\S]*?-->/g, '');
  // A script may hold what looks like a tag; its body belongs to the match, so that the search goes on behind it.
  const tag = /<([a-z][\w:-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>([^<]*)/gi;
  const raw = /<(script|style|title|textarea)\b/i;
  const found: Tag[] = [];
  for (let match = tag.exec(plain); match; match = tag.exec(plain)) {
    const [whole, name = '', attributes = '', text = ''] = match;
    const element = { name: name.toLowerCase(), attributes: readAttributes(attributes) };
    if (!raw.test(whole)) {
      found.push({ ...element, text: decodeEntities(text) });
      continue;
    }
    const start = match.index + whole.length - text.length;
    const end = plain.toLowerCase().indexOf(`</${element.name}`, start);
    found.push({ ...element, text: plain.slice(start, end < 0 ? undefined : end) });
    tag.lastIndex = end < 0 ? plain.length : end;
  }
  return found;
}

function readAttributes(text: string): Record<string, string> {
  const pattern = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** Text as it was before it was written as HTML. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}
