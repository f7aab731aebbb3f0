import type { Inspection } from './archive.ts';
import type { Source } from './source.ts';

/** The inspectors’ own reports among the sources of some visits, each address once; copies, which nobody should cite, left out. */
export function officialReports(visits: readonly Inspection[]): readonly Source[] {
  const reports = visits
    .flatMap(({ sources }) => sources)
    .filter(({ type, copy }) => type === 'official-report' && !copy);
  return [...new Map(reports.map((source) => [source.url, source])).values()];
}
