import type { Council } from '../../domain/council.ts';
import { monthsBetween, sayDay, sayMonth } from '../../domain/day.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { say } from '../../language/say.ts';
import { sayCount } from '../../language/sayCount.ts';
import { ageOf, nothingHeld, verdictOf } from '../sentences.ts';
import { type AgeMark, countTiles, type MapLayer, type MapState, mapTiles } from './mapLayer.ts';

/** From the newest to the oldest; each begins at so many years. */
const BANDS: readonly { readonly mark: AgeMark; readonly label: string; readonly from: number }[] = [
  { mark: 'age-new', label: say('Less than 2 years'), from: 0 },
  { mark: 'age-two', label: say('2 years or more, less than 4'), from: 2 },
  { mark: 'age-four', label: say('4 years or more, less than 6'), from: 4 },
  { mark: 'age-six', label: say('6 years or more'), from: 6 },
];

/** Every current council by the time since its last visit of any kind, counted to the day of the model. */
export function ageLayer(model: Model): MapLayer {
  const tiles = mapTiles(model, (council) => stateOf(model, council));
  const held = tiles.filter(({ mark }) => mark !== 'unknown').length;
  const newest = tiles.filter(({ mark }) => mark === 'age-new').length;
  const oldest = tiles.filter(({ mark }) => mark === 'age-six').length;
  return {
    id: 'map-age',
    title: say('Time since the last visit'),
    column: say('Last visit'),
    tiles,
    key: countTiles(tiles, [...BANDS, { mark: 'unknown', label: say('No visit in our records') }]),
    sentence: held
      ? sayCount(
          'Of {count} area with a visit in our records, the last was less than 2 years ago in {newest} and 6 years or more ago in {oldest}, as of {day}.',
          'Of {count} areas with a visit in our records, the last was less than 2 years ago in {newest} and 6 years or more ago in {oldest}, as of {day}.',
          held,
          { newest, oldest, day: sayDay(model.today) },
        )
      : nothingHeld(model, say('visit')),
    note: say(
      'Every kind of visit counts. We have looked for reports up to {day}; a newer visit may not be here yet.',
      { day: sayDay(model.site.checkedTo) },
    ),
  };
}

function stateOf(model: Model, council: Council): MapState {
  const [visit] = model.visitsTo(council.slug);
  if (!visit)
    return { mark: 'unknown', label: say('no visit in our records'), verdict: nothingHeld(model, say('visit')) };
  const years = monthsBetween(dateOf(visit), model.today) / 12;
  const band = BANDS.findLast(({ from }) => years >= from) ?? BANDS[0];
  return {
    mark: band?.mark ?? 'age-new',
    label: `${sayMonth(dateOf(visit))}, ${ageOf(model, visit)}`,
    verdict: `${say('The last visit that we hold was {age}.', { age: ageOf(model, visit) })} ${verdictOf(model, visit)}`,
    date: dateOf(visit),
  };
}
