import { type Comparison, compareCouncils } from '../../domain/compare/compareCouncils.ts';
import { writeChosen } from '../../domain/compare/readChosen.ts';
import type { Council } from '../../domain/council.ts';
import type { Model } from '../../domain/model.ts';
import { addresses } from '../addresses.ts';
import { councilKinds } from '../councilKinds.ts';
import { lineageNote } from '../sentences.ts';
import { comparedCouncil } from './comparedCouncil.ts';

export type { Comparison } from '../../domain/compare/compareCouncils.ts';

/** So many similar councils stand beside a council on the page that is ready for it. */
const NEIGHBOURS = 4;

/** A page that puts a council beside those most like it. */
export interface ComparePage {
  readonly slug: string;
  readonly name: string;
  readonly comparison: Comparison;
  /** The same councils where they can be changed. */
  readonly change: string;
}

/** The page of a council of today. */
export function comparePage(model: Model, slug: string): ComparePage {
  const own = comparedCouncil(model, slug);
  const near = own.similar.slice(0, NEIGHBOURS);
  return {
    slug,
    name: own.name,
    comparison: compareCouncils([own, ...near.map((each) => comparedCouncil(model, each))]),
    change: `${addresses.compare}${writeChosen([slug, ...near])}`,
  };
}

/** Whether a council can be compared: it exists now. */
export function canBeCompared({ status }: Council): boolean {
  return status === 'current';
}

/** A council of today in the list of pages that are ready. */
export interface OfferedCouncil {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  /** "Unitary council". */
  readonly kind: string;
}

/** What can be compared: councils by region, and those that have ended or are yet to begin with what to take instead. */
export interface CompareOffers {
  readonly regions: readonly {
    readonly slug: string;
    readonly name: string;
    readonly councils: readonly OfferedCouncil[];
  }[];
  readonly others: readonly {
    readonly slug: string;
    readonly name: string;
    readonly sentence: string;
    readonly instead: readonly string[];
  }[];
}

/** Lists every council, for people to choose from and for the script to know. */
export function compareOffers(model: Model): CompareOffers {
  const byName = model.councils.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return {
    regions: model.regions
      .map(({ slug, name }) => ({
        slug,
        name,
        councils: byName
          .filter((council) => council.region === slug && canBeCompared(council))
          .map((council) => ({
            slug: council.slug,
            name: council.name,
            href: addresses.compareSimilar(council.slug),
            kind: councilKinds[council.type],
          })),
      }))
      .filter(({ councils }) => councils.length > 0),
    others: byName
      .filter((council) => !canBeCompared(council))
      .map((council) => ({
        slug: council.slug,
        name: council.name,
        sentence: lineageNote(model, council) ?? `${council.name} is not a council now.`,
        instead: (council.status === 'future' ? council.predecessors : council.successors).map(({ council: to }) => to),
      })),
  };
}
