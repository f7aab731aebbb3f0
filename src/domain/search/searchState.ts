import { type Choice, FACETS } from './facets.ts';

/** In which order answers come. */
export const SORTS = ['best', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** What a visitor asks for; it stands in the address, so that it can be handed on and gone back to. */
export interface SearchState {
  readonly words: string;
  readonly choice: Choice;
  readonly sort: Sort;
}

/** Slugs and years alone; what else stands in an address was not put there by this page. */
const VALUE = /^[a-z0-9-]{1,80}$/;

/** Reads the part of an address that begins with a question mark; what it does not know, it leaves out. */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const choice = FACETS.map((facet) => [facet, params.getAll(facet).filter((value) => VALUE.test(value))] as const);
  const sort = SORTS.find((each) => each === params.get('sort')) ?? 'best';
  return {
    words: params.get('q')?.trim() ?? '',
    choice: Object.fromEntries(choice.filter(([, values]) => values.length > 0)),
    sort,
  };
}

/** The part of the address that stands for a state, from the question mark on; empty where nothing is asked. */
export function writeState({ words, choice, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (words !== '') params.set('q', words);
  for (const facet of FACETS) for (const value of choice[facet] ?? []) params.append(facet, value);
  if (sort !== 'best') params.set('sort', sort);
  return params.size > 0 ? `?${params}` : '';
}

/** Whether anything is narrowed. */
export function isNarrowed({ choice }: SearchState): boolean {
  return FACETS.some((facet) => (choice[facet]?.length ?? 0) > 0);
}
