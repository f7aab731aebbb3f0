import type { ContentFile } from '../domain/contentFile.ts';
import type { Council } from '../domain/council.ts';
import type { Problem } from '../domain/problem.ts';
import { registerProblem } from './registerProblem.ts';

/**
 * A council carries the history of those that it was made from. So both must say it, and nobody comes from itself or,
 * whole, from a council that still exists.
 */
export function judgeLineage(file: ContentFile, councils: readonly Council[]): Problem[] {
  const bySlug = new Map(councils.map((council) => [council.slug, council]));
  const sides = [
    ['predecessors', 'successors'],
    ['successors', 'predecessors'],
  ] as const;
  return councils.flatMap((council, at) =>
    sides.flatMap(([field, mirror]) =>
      council[field].flatMap(({ council: slug, part }, nth) => {
        const other = bySlug.get(slug);
        const problem = (message: string) => [
          registerProblem(file, 'council-lineage', [at, field, nth, 'council'], message),
        ];
        if (slug === council.slug) return problem(`${council.name} cannot come from itself. Take this line out.`);
        // A name that is not known is another rule's business.
        if (!other) return [];
        if (!other[mirror].some((each) => each.council === council.slug))
          return problem(
            `${other.name} does not say so: add "${council.slug}" to its ${mirror}, or take this line out.`,
          );
        const whole = field === 'predecessors' && council.status === 'current' && other.status === 'current';
        if (whole && part === undefined)
          return problem(`${other.name} still exists. Say with "part" what came from it, or take this line out.`);
        return [];
      }),
    ),
  );
}
