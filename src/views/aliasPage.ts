import { type AliasAddress, aliasAddresses } from '../domain/aliasAddresses.ts';
import type { FinderMatch } from '../domain/finder/finderMatch.ts';
import { sayMatch } from '../domain/finder/sayMatch.ts';
import type { Model } from '../domain/model.ts';
import { type CouncilLine, councilLine } from './councilPage.ts';

/** A page at an address that is not a council's own, but stands for another of its names. */
export interface AliasPage {
  readonly slug: string;
  /** The name as people write it. */
  readonly text: string;
  /** "Woking is served by Surrey."; undefined where the name says it, or where several councils may be meant. */
  readonly sentence: string | undefined;
  /** Where to go on: the one council that is meant, or each that may be. */
  readonly councils: readonly [CouncilLine, ...CouncilLine[]];
}

/** Every such page, in the order of the register. */
export function aliasPages(model: Model): AliasPage[] {
  return aliasAddresses(model.councils).map((alias) => {
    const [first, ...others] = alias.councils;
    return {
      slug: alias.slug,
      text: alias.text,
      sentence: others.length === 0 ? sentenceOf(model, alias) : undefined,
      councils: [councilLine(model, first), ...others.map((slug) => councilLine(model, slug))],
    };
  });
}

function sentenceOf(model: Model, { text, councils: [slug] }: AliasAddress): string | undefined {
  const council = model.council(slug);
  // Other names that end so may be those of councils that are gone.
  if (/ (?:council|corporation)$/i.test(text) && text !== council.officialName) return undefined;
  const entry = { ...council, also: [], region: council.region };
  const match: FinderMatch = { entry, fit: 'exact', matched: { kind: 'alias', text } };
  return council.status === 'current' ? `${sayMatch(match, (each) => model.council(each).name)}.` : undefined;
}
