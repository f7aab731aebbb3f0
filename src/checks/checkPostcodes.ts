import type { ContentFile } from '../domain/contentFile.ts';
import type { Council } from '../domain/council.ts';
import { type PostcodeRun, readRuns } from '../domain/postcode/postcodeRuns.ts';
import type { PostcodeTable } from '../domain/postcode/postcodeTable.ts';
import type { Problem } from '../domain/problem.ts';
import { findUnknownSlugs, registerProblem } from './registerProblem.ts';

/** What must hold in the list of postcodes, and between it and the councils. */
export function checkPostcodes(file: ContentFile, table: PostcodeTable, councils: readonly Council[]): Problem[] {
  const lines = Object.entries(table.outcodes).map(([outcode, line]) => ({ outcode, runs: readRuns(line) }));
  const served = lines.flatMap(({ outcode, runs }) =>
    [...new Set(runs.map(({ council }) => council))].map((slug) => ({ slug, path: ['outcodes', outcode] })),
  );
  const bySlug = new Map(councils.map((council) => [council.slug, council]));
  return [
    ...findUnknownSlugs(file, 'council', [...bySlug.keys()], served),
    ...served.flatMap(({ slug, path }) => {
      const council = bySlug.get(slug);
      if (!council || council.status === 'current') return [];
      const message = `${council.name} is not a council now. Name the council that serves these postcodes today.`;
      return [registerProblem(file, 'postcode-council', path, message)];
    }),
    ...lines.flatMap(({ outcode, runs }) => judgeOrder(file, outcode, runs)),
    ...judgeShared(file, table),
  ];
}

/** A postcode belongs to the last part that begins before it, so parts out of order would hide each other. */
function judgeOrder(file: ContentFile, outcode: string, runs: readonly PostcodeRun[]): Problem[] {
  const at = runs.findIndex(({ from }, nth) => nth > 0 && from <= (runs[nth - 1]?.from ?? ''));
  if (at < 0) return [];
  const message = `The part from ${runs[at]?.from} on stands after the part from ${runs[at - 1]?.from} on. Put the parts in order, each once.`;
  return [registerProblem(file, 'postcode-order', ['outcodes', outcode], message)];
}

function judgeShared(file: ContentFile, { shared, outcodes }: PostcodeTable): Problem[] {
  return Object.entries(shared).flatMap(([country, list]) =>
    list.flatMap((outcode, at) => {
      if (Object.hasOwn(outcodes, outcode)) return [];
      const message = `${outcode} is not among the outcodes below. Only those that a council in England serves belong here.`;
      return [registerProblem(file, 'postcode-shared', ['shared', country, at], message)];
    }),
  );
}
