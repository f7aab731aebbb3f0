import type { ContentFile } from '../domain/contentFile.ts';
import type { Council } from '../domain/council.ts';
import { isBefore, sayDay } from '../domain/day.ts';
import type { FieldPath, Problem } from '../domain/problem.ts';
import type { Region } from '../domain/registers.ts';
import { judgeLineage } from './councilLineage.ts';
import { findRepeats } from './findRepeats.ts';
import { findRepeatedSlugs, findUnknownSlugs, type PlacedSlug, registerProblem } from './registerProblem.ts';

/** What must hold between the councils of the register, and between a council and the regions. */
export function checkCouncils(file: ContentFile, councils: readonly Council[], regions: readonly Region[]): Problem[] {
  const known = councils.map(({ slug }) => slug);
  const place = (field: 'predecessors' | 'successors'): PlacedSlug[] =>
    councils.flatMap((council, at) =>
      council[field].map(({ council: slug }, nth) => ({ slug, path: [at, field, nth, 'council'] })),
    );
  const similar = councils.flatMap((council, at) =>
    council.similar.map((slug, nth) => ({ slug, path: [at, 'similar', nth] })),
  );
  return [
    ...findRepeatedSlugs(
      file,
      councils.map(({ slug }, at) => ({ slug, path: [at, 'slug'] })),
    ),
    ...findUnknownSlugs(
      file,
      'region',
      regions.map(({ slug }) => slug),
      councils.map(({ region }, at) => ({ slug: region, path: [at, 'region'] })),
    ),
    ...findUnknownSlugs(file, 'council', known, [...place('predecessors'), ...place('successors'), ...similar]),
    ...councils.flatMap((council, at) => [
      ...judgeAliases(file, council, at),
      ...judgeSimilar(file, council, at),
      ...judgeDates(file, council, at),
    ]),
    ...judgeLineage(file, councils),
    ...judgeTiles(file, councils),
  ];
}

/** Letter case does not tell two names apart for somebody who searches. */
function judgeAliases(file: ContentFile, { aliases }: Council, at: number): Problem[] {
  return findRepeats(aliases.map((alias) => alias.toLowerCase())).map((nth) =>
    registerProblem(
      file,
      'repeated-alias',
      [at, 'aliases', nth],
      `The name "${aliases[nth]}" stands here twice. Keep one of them.`,
    ),
  );
}

function judgeSimilar(file: ContentFile, { slug, name, similar }: Council, at: number): Problem[] {
  const itself = similar.flatMap((near, nth) => (near === slug ? [nth] : []));
  return [...new Set([...itself, ...findRepeats(similar)])].map((nth) =>
    registerProblem(
      file,
      'similar-councils',
      [at, 'similar', nth],
      itself.includes(nth)
        ? `${name} is not similar to itself. Take this one out.`
        : `"${similar[nth]}" stands here twice. Keep one of them.`,
    ),
  );
}

function judgeDates(file: ContentFile, { name, status, since, until }: Council, at: number): Problem[] {
  const problem = (path: FieldPath, message: string) => [registerProblem(file, 'council-dates', path, message)];
  if (status === 'abolished' && !until)
    return problem([at, 'status'], `${name} was abolished. Say with "until" what its last day was.`);
  if (since && until && isBefore(until, since))
    return problem(
      [at, 'until'],
      `${name} ends on ${sayDay(until)}, before it begins on ${sayDay(since)}. Are the two dates the wrong way round?`,
    );
  return [];
}

/** The map has one hexagon for each council that exists. */
function judgeTiles(file: ContentFile, councils: readonly Council[]): Problem[] {
  const taken = new Map<string, string>();
  return councils.flatMap(({ name, status, tile }, at) => {
    const problem = (path: FieldPath, message: string) => [registerProblem(file, 'council-tile', path, message)];
    if (!tile)
      return status === 'current'
        ? problem([at], `${name} has no place on the map of hexagons. Add "tile: { column: …, row: … }".`)
        : [];
    if (status !== 'current')
      return problem(
        [at, 'tile'],
        `${name} is not a council now, so it has no place on the map of hexagons. Take this line out.`,
      );
    const key = `${tile.column}, ${tile.row}`;
    const other = taken.get(key);
    taken.set(key, name);
    return other === undefined
      ? []
      : problem(
          [at, 'tile'],
          `${name} and ${other} have the same place on the map of hexagons (column ${tile.column}, row ${tile.row}). Move one of them.`,
        );
  });
}
