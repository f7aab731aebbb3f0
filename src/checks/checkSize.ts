import type { RawArchive } from '../domain/contentFile.ts';
import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/registers.ts';
import { registerProblem } from './registerProblem.ts';

/**
 * Without its files an archive would be published as a site with nothing on it. Fewer than site.yml asks for means that
 * files are missing; none is never right, whatever site.yml says.
 */
export function checkSize(raw: RawArchive, site: Site | undefined): Problem[] {
  if (!site) return [];
  const councils = Array.isArray(raw.councils.data) ? raw.councils.data.length : undefined;
  const counts = [
    ['councils', councils, site.minimum.councils],
    ['inspections', raw.inspections.length, site.minimum.inspections],
  ] as const;
  return counts.flatMap(([what, found, minimum]) => {
    const least = Math.max(1, minimum);
    // A register that could not be read has a problem of its own.
    if (found === undefined || found >= least) return [];
    const message = `Only ${found} of at least ${least} ${what} are here, so files are missing. If some were taken out on purpose, lower the number in site.yml.`;
    return [registerProblem(raw.site, 'too-few-files', ['minimum', what], message)];
  });
}
