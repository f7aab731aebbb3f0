import type { FinderEntry } from './finderEntry.ts';
import { BETWEEN, INDEX_STATUSES, nameOfSlug } from './finderIndex.ts';

/** Only such a slug becomes part of an address. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The entries out of finder.json. Throws a TypeError where it is something else, such as the page of a login to a
 * wireless network, so that the visitor gets the plain list instead of a broken box.
 */
export function readIndex(json: unknown): FinderEntry[] {
  const { regions, councils } = asRecord(json);
  if (!Array.isArray(regions) || !Array.isArray(councils)) throw wrongShape();
  return councils.map((row) => readRow(row, regions));
}

/** The areas of the postcodes that can be looked up, out of finder.json: "AL", "B". None where it names none. */
export function readAreas(json: unknown): ReadonlySet<string> {
  const { postcodes } = asRecord(json);
  return new Set(typeof postcodes === 'string' ? postcodes.split(' ') : []);
}

function readRow(row: unknown, regions: readonly unknown[]): FinderEntry {
  if (!Array.isArray(row)) throw wrongShape();
  const [slug, name, also, region, status = 0, leadsTo = ''] = row as unknown[];
  const regionName = typeof region === 'number' ? regions[region] : undefined;
  const statusName = typeof status === 'number' ? INDEX_STATUSES[status] : undefined;
  if (typeof slug !== 'string' || typeof name !== 'string' || typeof also !== 'string') throw wrongShape();
  if (typeof regionName !== 'string' || typeof leadsTo !== 'string' || !statusName || !SLUG.test(slug))
    throw wrongShape();
  const entry = { slug, name: name || nameOfSlug(slug), also: split(also), status: statusName, region: regionName };
  return statusName === 'current' ? entry : { ...entry, leadsTo: split(leadsTo) };
}

function split(text: string): string[] {
  return text === '' ? [] : text.split(BETWEEN);
}

function asRecord(json: unknown): Record<string, unknown> {
  if (typeof json !== 'object' || json === null) throw wrongShape();
  return json as Record<string, unknown>;
}

function wrongShape(): TypeError {
  return new TypeError('The list of councils has a form that we do not know.');
}
