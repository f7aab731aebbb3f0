import type { Root } from 'mdast';
import type { BodyProblem } from './bodyProblem.ts';
import { locate } from './locate.ts';
import { NO_FOOTNOTES } from './noFootnotes.ts';
import { typedText } from './placeOf.ts';
import { walk } from './walk.ts';

/**
 * The end of `[words][label]`, the whole of `[^1]`, the second half of `[words](address`, and an address on its own.
 * Each stays in the text only where the parser made no link of it.
 */
const LEFT_OVER =
  /(?<!\\)(?:\]\[(?<label>(?:\\.|[^\\[\]])*)\]|\[(?<footnote>\^(?:\\.|[^\\[\]\s])+)\]|\]\([^\s[\]]*|(?<bare>\bhttps?:\/\/[^\s<>[\]`"“”‘’]+))/gi;

/** Links that stay as typed because something about them is missing or cannot be read, and addresses without a link. */
export function findLeftOvers(root: Root, markdown: string): BodyProblem[] {
  const placeAt = locate(markdown);
  return [...walk(root)].flatMap(({ node, ancestors }) => {
    if (node.type !== 'text') return [];
    const typed = typedText(node, markdown);
    const inLink = ancestors.some(({ type }) => type === 'link' || type === 'linkReference');
    return [...typed.matchAll(LEFT_OVER)].flatMap((match) => {
      const { label, footnote, bare } = match.groups ?? {};
      if (bare !== undefined && inLink) return [];
      const start = (node.position?.start.offset ?? 0) + match.index;
      return [{ ...explain(label, footnote, bare), ...placeAt(start, start + match[0].length) }];
    });
  });
}

type Explained = Pick<BodyProblem, 'rule' | 'message' | 'suggestion'>;

function explain(label?: string, footnote?: string, bare?: string): Explained {
  if (footnote !== undefined) return NO_FOOTNOTES;
  if (bare !== undefined) return { rule: 'bare-address', ...explainBare(bare) };
  if (label === undefined) {
    const message =
      'This link cannot be read. Its address has a space, which is written %20, or a bracket is missing. To show square brackets before round ones, put a backslash between them.';
    return { rule: 'unreadable-link', message };
  }
  const name = label.trim() || 'name';
  const message = `No line in this text says where “${name}” leads. Add a line such as [${name}]: https://…, or write the address in round brackets.`;
  return { rule: 'missing-definition', message };
}

function explainBare(address: string): Omit<Explained, 'rule'> {
  const message =
    'An address on its own is not a link. Write [what it is](address), or put < and > around the address to show it.';
  let end = address.length;
  while (end > 0 && '.,;:!?)*_~'.includes(address.charAt(end - 1))) end -= 1;
  return { message, suggestion: `<${address.slice(0, end)}>${address.slice(end)}` };
}
