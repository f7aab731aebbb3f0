import { FORCES_AREA, neighbourOfArea, placeOfArea } from './postcodeAreas.ts';
import { sayPostcode, type TypedPostcode } from './typedPostcode.ts';

const OTHERWISE = 'Check it, or type your council, town or district.';

/** Why no council in England was found for a postcode; `known` where its first half is in our list, but not all of it. */
export function sayNotServed(typed: TypedPostcode, known: boolean): string {
  const { area, outcode } = typed;
  const said = sayPostcode(typed);
  if (area === FORCES_AREA)
    return 'This postcode of the armed forces belongs to no council. Type the town or district where you live.';
  const place = placeOfArea(area);
  if (place) return `Postcodes that begin with ${area} are in ${place}. This site covers England.`;
  const neighbour = neighbourOfArea(area);
  if (neighbour)
    return `We know no council in England for ${said}. It may be in ${neighbour}. This site covers England.`;
  if (known) return `We know no council for ${said}. ${OTHERWISE}`;
  return `We know no postcode in England that begins with ${outcode}. ${OTHERWISE}`;
}
