import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';

/** The vocabulary as Google publishes it in types: each kind of thing with its own properties and what it extends. */
const text = readFileSync(createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'), 'utf8');
const interfaces = new Map(
  [...text.matchAll(/^(?:export )?interface (\w+) extends ([^{]+)\{([\s\S]*?)^\}/gm)].map(
    ([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: parents.split(',').map((parent) => parent.trim()),
        own: [...body.matchAll(/^ {4}"(@?\w+)"\??:/gm)].map(([, property = '']) => property),
      },
    ],
  ),
);

/** The properties that schema.org gives to a kind of thing; undefined for a kind that it does not know. */
function propertiesOf(kind: string, name = `${kind}Leaf`): Set<string> | undefined {
  const found = interfaces.get(name);
  return (
    found && new Set([...found.own, ...found.parents.flatMap((parent) => [...(propertiesOf(kind, parent) ?? [])])])
  );
}

/** What schema.org does not know in some structured data, in plain sentences. */
export function findUnknownWords(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(findUnknownWords);
  if (typeof data !== 'object' || data === null) return [];
  const kind: unknown = Reflect.get(data, '@type');
  const known = typeof kind === 'string' ? propertiesOf(kind) : undefined;
  const inner = Object.values(data).flatMap(findUnknownWords);
  if (kind === undefined) return inner;
  if (!known) return [`There is no ${kind}.`, ...inner];
  const unknown = Object.keys(data).filter((property) => !property.startsWith('@') && !known.has(property));
  return [...unknown.map((property) => `A ${kind} has no ${property}.`), ...inner];
}

/** The statements of JSON-LD in full, by a library; throws where it would have to drop one. Nothing is fetched. */
export function expandData(data: object) {
  const context = { '@context': { '@vocab': 'https://schema.org/' } };
  return jsonld.expand(data, {
    safe: true,
    base: 'https://report-cards.example/',
    documentLoader: async (documentUrl) => {
      if (documentUrl !== 'https://schema.org') throw new Error(`${documentUrl} would be fetched.`);
      return { documentUrl, document: context };
    },
  } as Parameters<typeof jsonld.expand>[1]);
}
