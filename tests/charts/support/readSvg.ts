/** One element of a drawing, read back from its text. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Words straight inside it, entities turned back. */
  readonly text: string;
  /** Names of the elements around it, outermost first. */
  readonly inside: readonly string[];
}

const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>|([^<]+)/gy;

/** Reads a drawing as strictly as XML is read: throws where a tag is not closed or a character is not escaped. */
export function readSvg(svg: string): Drawn[] {
  const elements: (Drawn & { text: string })[] = [];
  const open: (Drawn & { text: string })[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < svg.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(svg);
    if (!match) throw new Error(`Not well formed: ${svg.slice(from, from + 60)}`);
    const [, closing, name, attributes, selfClosing, text] = match;
    if (text !== undefined) {
      const parent = open.at(-1);
      if (parent) parent.text += decode(text);
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
    } else {
      const element = {
        name: name ?? '',
        attributes: readAttributes(attributes ?? ''),
        text: '',
        inside: open.map((each) => each.name),
      };
      elements.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  if (open.length) throw new Error(`<${open.at(-1)?.name}> is never closed.`);
  return elements;
}

/** All elements of one kind, or those of them that carry a class. */
export function find(svg: string, name: string, className?: string): Drawn[] {
  return readSvg(svg).filter((each) => {
    const { class: classes = '' } = each.attributes;
    return each.name === name && (!className || classes.split(' ').includes(className));
  });
}

/** An attribute's value; nothing where it has none. */
export function attribute(element: Drawn | undefined, name: string): string {
  return element?.attributes[name] ?? '';
}

/** An attribute as a number. */
export function number(element: Drawn | undefined, name: string): number {
  return Number(element?.attributes[name]);
}

/** Where an element's `translate` puts it. */
export function placeOf(element: Drawn | undefined): [number, number] {
  const { transform = '' } = element?.attributes ?? {};
  const [, x, y] = /translate\((\S+) (\S+)\)/.exec(transform) ?? [];
  return [Number(x), Number(y)];
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, decode(value ?? '')]),
  );
}

function decode(text: string): string {
  const bare = /&(?!#x[0-9a-f]+;|amp;|lt;|gt;|quot;)/i.exec(text);
  if (bare) throw new Error(`An & is not escaped: ${text.slice(bare.index, bare.index + 20)}`);
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');
}
