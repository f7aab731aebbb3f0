import type { Council } from '../../domain/council.ts';
import { sayMonth } from '../../domain/day.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { say } from '../../language/say.ts';
import { latestFull } from '../lists.ts';
import { nothingHeld, verdictOf } from '../sentences.ts';
import { lower } from '../words.ts';
import { countTiles, type MapLayer, type MapState, mapTiles } from './mapLayer.ts';

/** Every current council by its latest full inspection under a framework; those without one are a state of their own. */
export function outcomeLayer(model: Model, slug: string): MapLayer {
  const framework = model.framework(slug);
  const tiles = mapTiles(model, (council) => stateOf(model, council, slug));
  const key = countTiles(tiles, [
    ...framework.outcomes
      .filter(({ visits }) => visits.includes('inspection'))
      .map(({ mark, name }) => ({ mark, label: name })),
    { mark: 'unknown', label: say('None in our records') },
  ]);
  const held = tiles.filter(({ mark }) => mark !== 'unknown').length;
  const counts = key.filter(({ mark }) => mark !== 'unknown').map(({ count, label }) => `${count} ${lower(label)}`);
  return {
    id: `map-${slug}`,
    title: say('Latest outcomes. {framework}', { framework: framework.name }),
    column: say('Latest outcome'),
    tiles,
    key,
    sentence: held
      ? say('{held} of {all} areas have such an inspection in our records: {outcomes}.', {
          held,
          all: tiles.length,
          outcomes: counts.join(', '),
        })
      : nothingHeld(model, say('such inspection')),
  };
}

function stateOf(model: Model, council: Council, framework: string): MapState {
  const visit = latestFull(model, council.slug, framework);
  if (!visit)
    return { mark: 'unknown', label: say('none in our records'), verdict: nothingHeld(model, say('such inspection')) };
  const outcome = model.outcome(visit);
  return {
    mark: outcome.mark,
    label: `${lower(outcome.name)}, ${sayMonth(dateOf(visit))}`,
    verdict: verdictOf(model, visit),
    date: dateOf(visit),
  };
}
