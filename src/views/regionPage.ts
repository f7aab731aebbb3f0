import type { Framework } from '../domain/framework.ts';
import type { Model } from '../domain/model.ts';
import type { Region } from '../domain/registers.ts';
import { say } from '../language/say.ts';
import { sayCount } from '../language/sayCount.ts';
import { addresses } from './addresses.ts';
import { type CouncilLine, councilLine } from './councilPage.ts';
import { latestFull } from './lists.ts';
import { type VisitLine, visitLine } from './visitLines.ts';
import { lower } from './words.ts';

/** One council of a region with its latest full inspection under each framework. */
export interface RegionRow extends CouncilLine {
  /** In the order of the frameworks; undefined where none is held. */
  readonly latestBy: readonly (VisitLine | undefined)[];
}

/** What a region’s page says. */
export interface RegionPage {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly frameworks: readonly { readonly slug: string; readonly name: string; readonly sentence: string }[];
  readonly rows: readonly RegionRow[];
  readonly former: readonly CouncilLine[];
}

/** A region in a list. */
export function regionLine(model: Model, region: Region): { name: string; href: string; count: string } {
  const councils = model.councils.filter((council) => council.region === region.slug && council.status === 'current');
  return {
    name: region.name,
    href: addresses.region(region.slug),
    count: sayCount('{count} council', '{count} councils', councils.length),
  };
}

/** Works out a region’s page; counts are of councils, never a rank among regions. */
export function regionPage(model: Model, slug: string): RegionPage {
  const region = model.region(slug);
  const councils = model.councils.filter((council) => council.region === slug);
  const current = councils
    .filter((council) => council.status === 'current')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const rows = current.map(
    (council): RegionRow => ({
      ...councilLine(model, council.slug),
      latestBy: model.frameworks.map((framework) => {
        const visit = latestFull(model, council.slug, framework.slug);
        return visit && visitLine(model, visit);
      }),
    }),
  );
  return {
    slug,
    name: region.name,
    description: sayCount(
      '{region}: the latest SEND inspections of its {count} council, each framework by itself.',
      '{region}: the latest SEND inspections of its {count} councils, each framework by itself.',
      current.length,
      { region: region.name },
    ),
    frameworks: model.frameworks.map((framework, at) => ({
      slug: framework.slug,
      name: framework.shortName,
      sentence: sayCounts(framework, rows, at),
    })),
    rows,
    former: councils
      .filter((council) => council.status !== 'current')
      .map((council) => councilLine(model, council.slug)),
  };
}

function sayCounts(framework: Framework, rows: readonly RegionRow[], at: number): string {
  const held = rows.flatMap((row) => row.latestBy[at] ?? []);
  if (held.length === 0) return say('None is in our records.');
  const outcomes = framework.outcomes.map(({ name }) => ({
    name,
    count: held.filter((visit) => visit.outcome.name === name).length,
  }));
  const counts = outcomes.filter(({ count }) => count > 0);
  const told = counts.map(({ name, count }) => `${count} ${lower(name)}`).join(', ');
  return sayCount(
    'In our records for {held} of {count} council: {outcomes}.',
    'In our records for {held} of {count} councils: {outcomes}.',
    rows.length,
    { held: held.length, outcomes: told },
  );
}
