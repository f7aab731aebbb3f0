/** An element of the HTML that a body became. */
export interface StrictElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The names of the elements around it, outermost first. */
  readonly inside: readonly string[];
}

const PIECE = /([^<&]+)|&#x([0-9A-F]{1,6});|<([a-z][a-z0-9]*)((?: [a-z][a-z-]*="[^"<>]*")*)>|<\/([a-z][a-z0-9]*)>/y;
const ATTRIBUTE = / ([a-z][a-z-]*)="([^"<>]*)"/g;
const VOID = new Set(['br', 'hr']);

/**
 * Reads HTML in the one narrow form that every parser reads alike: lower-case tags, each closed in order, attributes in
 * double quotes without `<` or `>`, character references by number, no comment and no lone `<` or `&`. Throws at
 * anything else, so that no guess about how browsers mend bad HTML is needed.
 */
export function readStrictHtml(html: string): { elements: StrictElement[]; text: string } {
  const elements: StrictElement[] = [];
  const open: string[] = [];
  let text = '';
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < html.length) {
    const at = PIECE.lastIndex;
    const piece = PIECE.exec(html);
    if (!piece) throw new Error(`Not strict HTML at ${at}: ${JSON.stringify(html.slice(at, at + 80))}`);
    const [, words, code, name, attributes = '', closing] = piece;
    if (words !== undefined) text += words;
    else if (code !== undefined) text += String.fromCodePoint(Number.parseInt(code, 16));
    else if (name !== undefined) {
      elements.push({ name, attributes: readAttributes(attributes), inside: [...open] });
      if (!VOID.has(name)) open.push(name);
    } else if (open.pop() !== closing) throw new Error(`</${closing}> closes nothing at ${at}`);
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is not closed`);
  return { elements, text };
}

function readAttributes(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    if (name in found) throw new Error(`Two attributes called ${name}`);
    found[name] = value.replace(/&#x([0-9A-F]{1,6});/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
    if (value.replace(/&#x[0-9A-F]{1,6};/g, '').includes('&')) throw new Error(`A lone & in ${name}`);
  }
  return found;
}
