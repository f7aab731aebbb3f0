import type { FieldPath, Range } from '../domain/problem.ts';
import { type Line, NOT_PLAIN, type Places, PlainFlow, type Read } from './plainFlow.ts';
import { isPlainName } from './readPlainScalar.ts';

/** Values read from the plain form, and where each stands. */
export interface PlainYaml {
  readonly data: unknown;
  locate(path: FieldPath, part?: 'key' | 'value'): Range;
}

/** Whatever a reader could take for something else than a character, a space or the end of a line. */
const ODD = /[^\P{C}\n]|[\u2028\u2029]/u;
const FIELD = /^([A-Za-z0-9]+):(?:( +)(.*))?$/;
const ITEM = /^(- +)(.+)$/;
const DEEPEST = 8;

/**
 * Reads the plain part of YAML in which our files are written: fields and lists by indentation, values on one line,
 * flow lists and groups on one line. Ten times as fast as a whole reader of YAML. Undefined for everything else,
 * right or wrong: a whole reader must look at it then. What it does read, every reader understands alike.
 * `lineOffset` is the number of lines of the file before the text.
 */
export function readPlainYaml(text: string, lineOffset = 0): PlainYaml | undefined {
  if (ODD.test(text)) return undefined;
  const lines: Line[] = [];
  text.split('\n').forEach((line, at) => {
    const own = line.replace(/^ +/, '');
    if (own !== '' && !own.startsWith('#'))
      lines.push({ number: at + 1 + lineOffset, indent: line.length - own.length, text: own });
  });
  const reader = new PlainBlocks(lines);
  const [first] = lines;
  const data = first ? reader.readBlock(first.indent, 0) : NOT_PLAIN;
  if (!first || data === NOT_PLAIN || !reader.isDone()) return undefined;
  const start = { line: first.number, column: first.indent + 1, endLine: first.number, endColumn: first.indent + 2 };
  return { data, locate: (path, part = 'value') => find(data, path, part, reader.places, start) };
}

/** The same places that parseYaml gives. */
function find(data: unknown, path: FieldPath, part: 'key' | 'value', places: Places, start: Range): Range {
  let [value, best] = [data, start];
  for (const [at, step] of path.entries()) {
    const place = typeof value === 'object' && value !== null ? places.get(value)?.get(step) : undefined;
    if (!place) return best;
    value = (value as Record<string | number, unknown>)[step];
    const { line, key, from, to } = place;
    const collection = typeof value === 'object' && value !== null;
    const useKey = key && (collection || value === null || part === 'key' || at < path.length - 1);
    const [column, endColumn] = useKey ? [key.from, key.to] : collection ? [from, from + 1] : [from, to];
    best = { line, column: column + 1, endLine: line, endColumn: endColumn + 1 };
  }
  return best;
}

class PlainBlocks {
  readonly places: Places = new WeakMap();
  private readonly lines: Line[];
  private at = 0;

  constructor(lines: Line[]) {
    this.lines = lines;
  }

  isDone(): boolean {
    return this.at === this.lines.length;
  }

  /** Everything from here on that is indented by `indent`; it ends at a line that is indented less. */
  readBlock(indent: number, depth: number): Read {
    if (depth >= DEEPEST) return NOT_PLAIN;
    return this.lines[this.at]?.text.startsWith('-') ? this.readList(indent, depth) : this.readFields(indent, depth);
  }

  private readList(indent: number, depth: number): Read {
    const items: unknown[] = [];
    const places = this.placesOf(items);
    for (let line = this.lines[this.at]; line && line.indent === indent; line = this.lines[this.at]) {
      const [, mark, rest] = ITEM.exec(line.text) ?? [];
      if (!mark || !rest) break;
      const from = indent + mark.length;
      places.set(items.length, { line: line.number, from, to: from + rest.length });
      const inner = { number: line.number, indent: from, text: rest };
      // "- kind: weakness" begins a group that is indented as far as its first field.
      if (FIELD.test(rest)) this.lines[this.at] = inner;
      else this.at += 1;
      const item = FIELD.test(rest) ? this.readFields(from, depth + 1) : this.readInline(inner, depth + 1);
      if (item === NOT_PLAIN) return NOT_PLAIN;
      items.push(item);
    }
    return this.endsAt(indent) && items.length > 0 ? items : NOT_PLAIN;
  }

  private readFields(indent: number, depth: number): Read {
    if (depth >= DEEPEST) return NOT_PLAIN;
    const group: Record<string, unknown> = {};
    const places = this.placesOf(group);
    for (let line = this.lines[this.at]; line && line.indent === indent; line = this.lines[this.at]) {
      const [, name, gap = '', rest = ''] = FIELD.exec(line.text) ?? [];
      if (!name || !isPlainName(name) || Object.hasOwn(group, name)) return NOT_PLAIN;
      const from = indent + name.length + 1 + gap.length;
      places.set(name, {
        line: line.number,
        key: { from: indent, to: indent + name.length },
        from,
        to: from + rest.length,
      });
      this.at += 1;
      const value = rest
        ? this.readInline({ number: line.number, indent: from, text: rest }, depth + 1)
        : this.readBelow(indent, depth + 1);
      if (value === NOT_PLAIN) return NOT_PLAIN;
      group[name] = value;
    }
    return this.endsAt(indent) ? group : NOT_PLAIN;
  }

  private readInline(line: Line, depth: number): Read {
    return new PlainFlow(line, this.places, DEEPEST).readAll(depth);
  }

  /** The value of a field that has nothing on its own line. */
  private readBelow(indent: number, depth: number): Read {
    const next = this.lines[this.at];
    if (!next || next.indent < indent || (next.indent === indent && !next.text.startsWith('- '))) return null;
    return this.readBlock(next.indent, depth);
  }

  /** A line that is indented further here would continue the line before it, or be a mistake. */
  private endsAt(indent: number): boolean {
    const next = this.lines[this.at];
    return !next || next.indent < indent;
  }

  private placesOf(collection: object) {
    const places = new Map();
    this.places.set(collection, places);
    return places;
  }
}
