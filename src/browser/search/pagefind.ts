/** A heading or another named place inside a found text. */
export interface FoundAnchor {
  /** "h2". */
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  /** The number of the word that follows it. */
  readonly location: number;
}

/** An entry of the index, once it was asked for. */
export interface FoundText {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title?: string; readonly names?: string };
  readonly anchors?: readonly FoundAnchor[];
}

/** An entry that fits. */
export interface Found {
  readonly id: string;
  /** Numbers of the words in its text that fit. */
  readonly words: readonly number[];
  data(): Promise<FoundText>;
}

/** The part of Pagefind's API that we use. */
export interface Pagefind {
  search(words: string): Promise<{ readonly results: readonly Found[] }>;
}

interface PagefindModule {
  createInstance(options: object): Pagefind;
}

/** Where the names of a council, a theme or a term are what was typed, it is meant; elsewhere it is mentioned. */
const RANKING = { metaWeights: { title: 5, names: 20, row: 0 } };

let tries = 0;

/**
 * Loads Pagefind from this address; the module is made by the build and is not known to the compiler. Without its worker,
 * which is as large as the module itself and would save a few milliseconds.
 */
export async function loadPagefind(address: string): Promise<Pagefind> {
  tries += 1;
  // Some browsers remember that a module could not be had; a new address makes them try again.
  const fresh = tries > 1 ? `?try=${tries}` : '';
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ `${address}pagefind.js${fresh}`);
  return createInstance({ noWorker: true, ranking: RANKING });
}
