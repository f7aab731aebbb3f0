import type { Inspection } from './archive.ts';
import type { Day } from './day.ts';

/**
 * The newest whole day on which something that these visits rest on was published or read: what a page says of them is no
 * older. Months are left out, because no one day of theirs is known. Undefined where there is no such day.
 */
export function newestSourceDay(visits: readonly Inspection[]): Day | undefined {
  const days = visits.flatMap((visit) => [
    visit.published,
    ...visit.sources.flatMap(({ published, accessed }) => [published, accessed]),
  ]);
  return days
    .filter((day) => day?.length === 'YYYY-MM-DD'.length)
    .sort()
    .at(-1);
}
