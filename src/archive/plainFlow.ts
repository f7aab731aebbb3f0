import { isPlainName, NOT_PLAIN, readPlainScalar } from './readPlainScalar.ts';

export { NOT_PLAIN };

/** A line without its indentation, or what is left of it from a place on; `indent` is the column of its first character, from 0. */
export interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

/** Where a value stands, and its name where it has one; columns from 0. */
export interface Place {
  readonly line: number;
  readonly key?: { readonly from: number; readonly to: number };
  readonly from: number;
  readonly to: number;
}

/** The places of what is in each list and group. */
export type Places = WeakMap<object, Map<string | number, Place>>;

/** A value, or NOT_PLAIN. */
export type Read = unknown;

/** Reads a value that stands on one line: a scalar, or a list or group in brackets. */
export class PlainFlow {
  private readonly line: Line;
  private readonly places: Places;
  private readonly deepest: number;
  private at = 0;

  constructor(line: Line, places: Places, deepest: number) {
    this.line = line;
    this.places = places;
    this.deepest = deepest;
  }

  /** The value that takes the whole of the line. */
  readAll(depth: number): Read {
    if (!/^[[{]/.test(this.line.text)) return readPlainScalar(this.line.text);
    const value = this.read(depth);
    return this.at === this.line.text.length ? value : NOT_PLAIN;
  }

  private read(depth: number): Read {
    const open = this.line.text[this.at];
    if (open !== '[' && open !== '{') return readPlainScalar(this.takeScalar());
    return depth >= this.deepest ? NOT_PLAIN : this.readCollection(open, depth);
  }

  private readCollection(open: '[' | '{', depth: number): Read {
    const close = open === '[' ? ']' : '}';
    const [items, group]: [unknown[], Record<string, unknown>] = [[], {}];
    const collection = open === '[' ? items : group;
    const places = new Map<string | number, Place>();
    this.places.set(collection, places);
    this.take(/[[{] */y);
    while (this.line.text[this.at] !== close) {
      const keyStart = this.at;
      const name = open === '{' ? this.take(/[A-Za-z0-9]+: +/y).split(':')[0] : undefined;
      if (name !== undefined && (!isPlainName(name) || Object.hasOwn(group, name))) return NOT_PLAIN;
      const start = this.at;
      const value = this.read(depth + 1);
      if (value === NOT_PLAIN || this.at === start) return NOT_PLAIN;
      const place = { line: this.line.number, from: this.column(start), to: this.column(this.at) };
      if (name === undefined) places.set(items.push(value) - 1, place);
      else {
        group[name] = value;
        places.set(name, { ...place, key: { from: this.column(keyStart), to: this.column(keyStart + name.length) } });
      }
      if (this.take(/ *, +(?=[^\]}])| *(?=[\]}])/y) === '' && this.line.text[this.at] !== close) return NOT_PLAIN;
    }
    this.at += 1;
    return collection;
  }

  private column(at: number): number {
    return this.line.indent + at;
  }

  private takeScalar(): string {
    const taken = this.take(/(?:"[^"]*"|'[^']*'|[^,[\]{}"'][^,[\]{}"]*|)(?=[,\]} ]|$)/y);
    const scalar = taken.replace(/ +$/, '');
    this.at -= taken.length - scalar.length;
    return scalar;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.line.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
