import { addressesIn } from '../../checks/addressesIn.ts';
import type { Archive, Registers } from '../../domain/archive.ts';
import { REGISTER_FILES } from '../registerFiles.ts';

/**
 * Every address that the archive sends readers to, in fields and in texts, with the files that name it. Copies are not
 * linked, so not asked for.
 */
export function listAddresses(archive: Archive): Map<string, string[]> {
  const named = [
    ...archive.inspections.map(({ slug, body, ...fields }) => ({ file: `inspections/${slug}.md`, body, fields })),
    ...archive.pages.map(({ slug, body, ...fields }) => ({ file: `pages/${slug}.md`, body, fields })),
    ...Object.entries(REGISTER_FILES).map(([name, file]) => ({
      file,
      body: '',
      fields: archive[name as keyof Registers],
    })),
  ].flatMap(({ file, body, fields }) =>
    [...addressesInFields(fields), ...addressesIn(body)].map((url) => ({ url, file })),
  );
  const byAddress = Map.groupBy(named, ({ url }) => url);
  return new Map([...byAddress].map(([url, places]) => [url, [...new Set(places.map(({ file }) => file))]]));
}

/** Whatever field an address stands in: a new one is asked for too. */
function addressesInFields(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null || ('copy' in value && value.copy === true)) return [];
  return Object.values(value).flatMap(addressesInFields);
}
