import type { Council } from '../../domain/council.ts';
import { sayMonth } from '../../domain/day.ts';
import type { Framework } from '../../domain/framework.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { say } from '../../language/say.ts';
import { latestFull } from '../lists.ts';
import { nothingHeld, verdictOf } from '../sentences.ts';
import { lower } from '../words.ts';
import { countTiles, type MapLayer, type MapState, mapTiles } from './mapLayer.ts';

/** Kinds of visit that follow an inspection up and have outcomes of their own, such as revisits. */
export function followUpKinds(framework: Framework): { slug: string; name: string }[] {
  return framework.visits.filter(({ slug }) => outcomesOf(framework, slug).length > 0);
}

/** Every current council by its latest visit of a kind that follows inspections up. */
export function followUpLayer(model: Model, slug: string, kind: string): MapLayer {
  const framework = model.framework(slug);
  const name = framework.visits.find((visit) => visit.slug === kind)?.name ?? kind;
  const tiles = mapTiles(model, (council) => stateOf(model, council, slug, { slug: kind, name: lower(name) }));
  const key = countTiles(tiles, [
    ...outcomesOf(framework, kind).map(({ mark, name: label }) => ({ mark, label })),
    { mark: 'unknown', label: say('None in our records') },
  ]);
  const held = tiles.filter(({ mark }) => mark !== 'unknown').length;
  const counts = key.filter(({ mark }) => mark !== 'unknown').map(({ count, label }) => `${count} ${lower(label)}`);
  return {
    id: `map-${slug}-${kind}`,
    title: say('Latest results. {visit}s under {framework}', { visit: name, framework: lower(framework.shortName) }),
    column: say('Latest result'),
    tiles,
    key,
    sentence: held
      ? say('{held} of {all} areas have a {visit} in our records: {outcomes}.', {
          held,
          all: tiles.length,
          visit: lower(name),
          outcomes: counts.join(', '),
        })
      : nothingHeld(model, lower(name)),
    note: say(
      'Inspectors come back where an inspection gave cause. An area without a {visit} may not have needed one.',
      { visit: lower(name) },
    ),
  };
}

/** Outcomes that only such a visit can have; a full inspection's are another layer. */
function outcomesOf({ outcomes }: Framework, kind: string): Framework['outcomes'] {
  return outcomes.filter(({ visits }) => visits.includes(kind) && !visits.includes('inspection'));
}

function stateOf(
  model: Model,
  council: Council,
  framework: string,
  kind: { readonly slug: string; readonly name: string },
): MapState {
  const visit = model.visitsTo(council.slug).find((each) => each.framework === framework && each.visit === kind.slug);
  if (!visit) {
    const inspection = latestFull(model, council.slug, framework);
    const before = inspection ? ` ${verdictOf(model, inspection)}` : '';
    return { mark: 'unknown', label: say('none in our records'), verdict: nothingHeld(model, kind.name) + before };
  }
  const outcome = model.outcome(visit);
  return {
    mark: outcome.mark,
    label: `${lower(outcome.name)}, ${sayMonth(dateOf(visit))}`,
    verdict: verdictOf(model, visit),
    date: dateOf(visit),
  };
}
