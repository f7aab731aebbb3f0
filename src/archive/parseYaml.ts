import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import type { FieldPath, Range } from '../domain/problem.ts';
import { explainYamlError, TOO_DEEP } from './explainYamlError.ts';

/** Something that keeps a text from being read, before any field is looked at. */
export interface ReadingProblem {
  readonly rule: string;
  readonly range: Range;
  readonly message: string;
  /** Whether `--fix` can mend it. */
  readonly fixable?: boolean;
}

/** YAML as plain values, with the place of every field. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly problems: readonly ReadingProblem[];
  /** Values that can be read, but that some programs read otherwise. */
  readonly doubts: readonly ReadingProblem[];
  locate(path: FieldPath, part?: 'key' | 'value'): Range;
}

/** Deeper than any field of ours; a limit against texts made to exhaust the reader. */
const DEEPEST = 8;

/** Words and numbers of YAML 1.1, which many programs still read; to YAML 1.2 they are text. */
const OLD_FORM = /^(?:y|yes|n|no|on|off|[-+]?(?:0b[01_]+|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?|\d[\d_]*(?:\.[\d_]*)?))$/i;

/**
 * Reads YAML 1.2 with positions. Dates stay text. Anchors, aliases, merge keys and tags are refused: other readers of
 * the same file understand them differently. `lineOffset` is the number of lines of the file before the text.
 */
export function parseYaml(text: string, lineOffset = 0): ParsedYaml {
  const lines = new LineCounter();
  const toRange = (from: number, to: number): Range => {
    const [start, end] = [lines.linePos(from), lines.linePos(Math.max(from, to))];
    return { line: start.line + lineOffset, column: start.col, endLine: end.line + lineOffset, endColumn: end.col };
  };
  const start: Range = { line: 1 + lineOffset, column: 1, endLine: 1 + lineOffset, endColumn: 1 };
  let doc: Document.Parsed;
  try {
    doc = parseDocument(text, {
      lineCounter: lines,
      version: '1.2',
      uniqueKeys: true,
      prettyErrors: false,
      stringKeys: true,
    });
  } catch {
    // The reader ran out of room: brackets in brackets, many thousands deep.
    return {
      data: undefined,
      problems: [{ rule: 'too-deep', range: start, message: TOO_DEEP }],
      doubts: [],
      locate: () => start,
    };
  }
  const problems: ReadingProblem[] = doc.errors.slice(0, 1).map((error) => {
    const range = toRange(...(error.code === 'RESOURCE_EXHAUSTION' ? findTooDeep(text) : error.pos));
    return { ...explainYamlError(error.code, text.split('\n')[range.line - lineOffset - 1] ?? ''), range };
  });
  if (doc.directives?.yaml.explicit)
    problems.push({ rule: 'special-sign', range: start, message: 'A line cannot begin with "%". Take it out.' });
  const doubts: ReadingProblem[] = [];
  const refuse = (node: Node, rule: string, message: string) => {
    const range = toRange(...offsets(node));
    (rule === 'read-two-ways' ? doubts : problems).push({ rule, message, range });
  };
  const data = problems.length === 0 ? toPlain(doc.contents, 0, refuse) : undefined;
  return {
    data: problems.length === 0 ? data : undefined,
    problems,
    doubts,
    locate: (path, part = 'value') => toRange(...rangeOf(doc.contents, path, part)),
  };
}

/** The values of a document, in one walk that also refuses what other readers understand differently. */
function toPlain(
  node: Node | null,
  depth: number,
  refuse: (node: Node, rule: string, message: string) => void,
): unknown {
  if (node === null) return null;
  if (isAlias(node)) return refuse(node, 'special-sign', sayNoSign('*'));
  if (node.anchor) return refuse(node, 'special-sign', sayNoSign('&'));
  if (node.tag) return refuse(node, 'special-sign', sayNoSign('!'));
  if (isScalar(node)) {
    if (node.type === 'PLAIN' && typeof node.value === 'string' && OLD_FORM.test(node.value))
      refuse(
        node,
        'read-two-ways',
        `Some programs read ${node.value} as a number, or as true or false. Put quotation marks around it.`,
      );
    return node.value;
  }
  if (depth >= DEEPEST) return refuse(node, 'too-deep', TOO_DEEP);
  if (isSeq(node)) return node.items.map((item) => toPlain(item as Node | null, depth + 1, refuse));
  const group: Record<string, unknown> = {};
  if (!isMap(node)) return group;
  for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
    const name = toPlain(key, depth + 1, refuse);
    if (name === '<<') refuse(key, 'special-sign', '"<<" has no meaning here. Write the fields out.');
    // Not an assignment: a field may be called "__proto__".
    Object.defineProperty(group, String(name), {
      value: toPlain(value, depth + 1, refuse),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return group;
}

/** Where brackets stand deeper than any field of ours: how far a reader comes depends on the room that it is given. */
function findTooDeep(text: string): Offsets {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    open += sign === '[' || sign === '{' ? 1 : -1;
    if (open > DEEPEST) return [index, index + 1];
  }
  return [0, 1];
}

function sayNoSign(sign: string): string {
  return `A value cannot begin with "${sign}". Put quotation marks around it.`;
}

type Offsets = [number, number];

function rangeOf(root: Node | null, path: FieldPath, part: 'key' | 'value'): Offsets {
  let node: unknown = root;
  let best: Offsets = begin(root);
  for (const [at, step] of path.entries()) {
    const last = at === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return best;
      const key = offsets(pair.key as Node);
      const value = pair.value as Node | null;
      best =
        last && part === 'value' && value && !isCollection(value) && value.range?.[0] !== value.range?.[1]
          ? offsets(value)
          : key;
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return best;
      best = isCollection(item) ? begin(item) : offsets(item);
      node = item;
    } else return best;
  }
  return best;
}

function isCollection(node: unknown): boolean {
  return isMap(node) || isSeq(node);
}

function offsets(node: Node): Offsets {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

/** A list or group is pointed at by its first character: the whole of it would be half the file. */
function begin(node: Node | null): Offsets {
  const start = node?.range?.[0] ?? 0;
  return [start, start + 1];
}
