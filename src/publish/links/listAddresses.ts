import type { Archive } from '../../domain/archive.ts';

/** Every address that the archive sends readers to, with the files that name it. Copies are not linked, so not asked for. */
export function listAddresses({
  inspections,
  councils,
  glossary,
  figures,
  corrections = [],
}: Archive): Map<string, string[]> {
  const named = [
    ...inspections.flatMap(({ slug, sources }) =>
      sources.filter(({ copy }) => !copy).map(({ url }) => ({ url, file: `inspections/${slug}.md` })),
    ),
    ...councils.flatMap(({ website, ofstedReports, parentCarerForum }) =>
      [website, ofstedReports, parentCarerForum?.website].flatMap((url) =>
        url ? [{ url, file: 'councils.yml' }] : [],
      ),
    ),
    ...(figures ? [{ url: figures.source.url, file: 'figures.yml' }] : []),
    ...corrections.flatMap(({ sources }) => sources.map(({ url }) => ({ url, file: 'corrections.yml' }))),
    ...glossary.flatMap(({ sources }) => sources.map(({ url }) => ({ url, file: 'glossary.yml' }))),
  ];
  const byAddress = Map.groupBy(named, ({ url }) => url);
  return new Map([...byAddress].map(([url, places]) => [url, [...new Set(places.map(({ file }) => file))]]));
}
