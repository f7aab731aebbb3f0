import type { ContentFile } from '../domain/contentFile.ts';
import { nearest } from '../domain/nearest.ts';
import { type FieldPath, type Problem, sayField } from '../domain/problem.ts';
import { findRepeats } from './findRepeats.ts';

/** A problem at a field of a register. */
export function registerProblem(
  file: ContentFile,
  rule: string,
  path: FieldPath,
  message: string,
  suggestion?: string,
): Problem {
  return {
    file: file.path,
    ...file.locate(path),
    rule,
    severity: 'error',
    field: sayField(path),
    message,
    ...(suggestion && { suggestion }),
    fixable: false,
  };
}

/** A slug in a register, and where it stands. */
export interface PlacedSlug {
  readonly slug: string;
  readonly path: FieldPath;
}

/** Slugs are addresses: two entries with one slug would become one page. */
export function findRepeatedSlugs(file: ContentFile, slugs: readonly PlacedSlug[]): Problem[] {
  return findRepeats(slugs.map(({ slug }) => slug)).flatMap((at) => {
    const entry = slugs[at];
    if (!entry) return [];
    return [
      registerProblem(
        file,
        'repeated-slug',
        entry.path,
        `Another entry above has the slug "${entry.slug}". Give one of them another.`,
      ),
    ];
  });
}

/** Slugs that lead to no entry of the register that they should be in; `what` is "region" or "council". */
export function findUnknownSlugs(
  file: ContentFile,
  what: string,
  known: readonly string[],
  slugs: readonly PlacedSlug[],
): Problem[] {
  // A register that could not be read knows nothing; its own problems are reported.
  if (known.length === 0) return [];
  const set = new Set(known);
  return slugs
    .filter(({ slug }) => !set.has(slug))
    .map(({ slug, path }) => {
      const suggestion = nearest(slug, known);
      const few = known.length <= 12 ? ` It can be: ${known.join(', ')}.` : '';
      const message = `"${slug}" is not a ${what} that we know.${suggestion ? ` Did you mean "${suggestion}"?` : few}`;
      return registerProblem(file, 'unknown-value', path, message, suggestion);
    });
}
