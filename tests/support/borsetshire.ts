import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Example } from '../../src/domain/rule.ts';
import { slugOfVisit } from '../../src/domain/slugOfVisit.ts';

/** A small whole archive about places that do not exist: two frameworks, a predecessor, five visits, two pages. */
export const BORSETSHIRE = 'tests/fixtures/borsetshire';

/** The day on which the tests take place. */
export const TODAY = '2026-11-22';

/** The valid inspection that examples are laid over: its front matter, field by field. */
export const VALID = `council: borsetshire
framework: local-area-2016
visit: inspection
inspected: { from: 2019-03-11, to: 2019-03-15 }
published: 2019-05-13
outcome: written-statement-of-action
significantWeaknesses: { total: 2 }
coverage: partial
findings:
  - kind: strength
    theme: local-offer
    summary: Families found the Local Offer easy to use.
    sources: [letter]
sources:
  - id: letter
    title: Letter to Borsetshire
    publisher: Ofsted
    url: https://example.org/letter
    published: 2019-05-13
    type: official-report
`;

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A copy of the archive with these inspections in place of its own, gone when the test is over. */
export function makeArchive(inspections: Files): string {
  const folder = copyBorsetshire(inspections);
  onTestFinished(() => rmSync(dirname(folder), { recursive: true, force: true }));
  return folder;
}

/** The same; whoever asks for it removes the folder around it. */
export function copyBorsetshire(inspections: Files): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'borsetshire-')), 'content');
  cpSync(BORSETSHIRE, folder, { recursive: true, filter: (path) => !path.includes('inspections') });
  mkdirSync(join(folder, 'inspections'));
  for (const [name, text] of Object.entries(inspections)) writeFileSync(join(folder, 'inspections', name), text);
  return folder;
}

/** An archive that shows what an example shows, and nothing else that is wrong. */
export function makeExampleArchive(example: string | Example): string {
  const {
    fields = '',
    without,
    body,
    text,
    savedAs,
    name,
    beside = [],
    files = [],
    register,
  } = typeof example === 'string' ? { fields: example } : example;
  const front = layOver(VALID, fields, without);
  const own = text ?? asFile(front, body);
  const folder = makeArchive({
    ...Object.fromEntries(beside.map((each) => layOver(VALID, each)).map((each) => [nameOf(each), asFile(each)])),
    [name ?? (text === undefined ? nameOf(front) : 'borsetshire-2019-03.md')]: encode(own, savedAs),
    ...Object.fromEntries(files.map((file) => [file, own])),
  });
  if (register) layOverRegister(join(folder, `${register.file}.yml`), register.text);
  return folder;
}

/** Front matter as a whole file. */
export function asFile(front: string, body = ''): string {
  return `---\n${front}---\n${body && `\n${body}\n`}`;
}

/** The fields of one front matter in place of those of another; as text, so that wrong values stay as they are. */
export function layOver(base: string, fields: string, without: readonly string[] = []): string {
  const own = blocks(base).filter(([name]) => !without.includes(name));
  const fresh = new Map(blocks(`${fields.trim()}\n`));
  const kept = own.map(([name, text]) => fresh.get(name) ?? text);
  const added = [...fresh].filter(([name]) => !own.some(([other]) => other === name)).map(([, text]) => text);
  return [...kept, ...added].join('');
}

/** The top-level fields of front matter, each with the lines that belong to it. */
function blocks(front: string): [name: string, text: string][] {
  const parts = front.split(/^(?=[A-Za-z])/m).filter((part) => part.trim() !== '');
  return parts.map((part) => [part.split(':')[0] ?? '', part.endsWith('\n') ? part : `${part}\n`]);
}

function nameOf(front: string): string {
  return `${slugOfVisit(parse(front)) ?? 'borsetshire-2019-03'}.md`;
}

function encode(text: string, savedAs: Example['savedAs']): string | Uint8Array {
  if (savedAs === 'Windows-1252') return Buffer.from(text, 'latin1');
  return savedAs === 'UTF-8 with BOM' ? `\ufeff${text}` : text;
}

interface Entry {
  readonly slug: string;
}

/** Entries of the same slug are laid over; a slug that is new, or stands there a second time, is added. */
function layOverRegister(path: string, text: string): void {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  const old: Entry[] | object = parse(readFileSync(path, 'utf8'));
  const fresh: Entry[] | object = parse(text);
  if (!Array.isArray(old) || !Array.isArray(fresh)) {
    writeFileSync(path, stringify({ ...old, ...fresh }));
    return;
  }
  const kept = old.map((entry: Entry) => ({ ...entry, ...fresh.find(({ slug }: Entry) => slug === entry.slug) }));
  const used = new Set(kept.map(({ slug }) => slug));
  const added = fresh.filter(
    ({ slug }: Entry, at) => !used.has(slug) || fresh.slice(0, at).some((other: Entry) => other.slug === slug),
  );
  writeFileSync(path, stringify([...kept, ...added]));
}
