import { getCollection } from 'astro:content';
import { type FindTerms, makeTermFinder } from '../domain/glossary/makeTermFinder.ts';

let made: Promise<FindTerms> | undefined;

/** What finds the words of the glossary, made once for all pages. */
export function getTermFinder(): Promise<FindTerms> {
  // In live editing the glossary changes under our feet.
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<FindTerms> {
  const glossary = await getCollection('glossary');
  return makeTermFinder(glossary.map(({ data }) => data));
}
