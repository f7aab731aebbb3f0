import type { ContentFile } from '../domain/contentFile.ts';
import type { Framework } from '../domain/framework.ts';
import type { Problem } from '../domain/problem.ts';
import { findRepeatedSlugs, findUnknownSlugs } from './registerProblem.ts';

/** What must hold within each framework: its visits, outcomes and formal lists speak of each other by slug. */
export function checkFrameworks(file: ContentFile, frameworks: readonly Framework[]): Problem[] {
  return [
    ...findRepeatedSlugs(
      file,
      frameworks.map(({ slug }, at) => ({ slug, path: [at, 'slug'] })),
    ),
    ...frameworks.flatMap((framework, at) => checkFramework(file, framework, at)),
  ];
}

function checkFramework(file: ContentFile, { visits, outcomes, formalKinds }: Framework, at: number): Problem[] {
  const slugsOf = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);
  const place = (field: string, entries: readonly { slug: string }[]) =>
    entries.map(({ slug }, nth) => ({ slug, path: [at, field, nth, 'slug'] }));
  const within = (field: string, nth: number, list: string, slugs: readonly string[] = []) =>
    slugs.map((slug, index) => ({ slug, path: [at, field, nth, list, index] }));
  return [
    ...findRepeatedSlugs(file, place('visits', visits)),
    ...findRepeatedSlugs(file, place('outcomes', outcomes)),
    ...findRepeatedSlugs(file, place('formalKinds', formalKinds)),
    ...findUnknownSlugs(file, 'visit', slugsOf(visits), [
      ...visits.flatMap(({ follows }, nth) => within('visits', nth, 'follows', follows)),
      ...outcomes.flatMap((outcome, nth) => within('outcomes', nth, 'visits', outcome.visits)),
    ]),
    ...findUnknownSlugs(
      file,
      'outcome',
      slugsOf(outcomes),
      formalKinds.flatMap(({ onlyWith }, nth) => within('formalKinds', nth, 'onlyWith', onlyWith)),
    ),
  ];
}
