/** Areas of postcodes without an address in England, by what people call the place. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  Scotland: 'AB DD EH FK G HS IV KA KW KY ML PA PH ZE',
  Wales: 'CF SA',
  'Northern Ireland': 'BT',
  'the Channel Islands': 'GY JE',
  'the Isle of Man': 'IM',
  Gibraltar: 'GX',
};

/** Areas that lie on both sides of a border. */
const ACROSS: Readonly<Record<string, string>> = { Wales: 'CH HR LD LL NP SY', Scotland: 'DG TD' };

/** The armed forces have postcodes of their own, wherever they are. */
export const FORCES_AREA = 'BF';

/** Where the addresses of an area are, if none is in England: "Scotland". */
export function placeOfArea(area: string): string | undefined {
  return findPlace(ELSEWHERE, area);
}

/** The country across the border, where an area has addresses on both sides. */
export function neighbourOfArea(area: string): string | undefined {
  return findPlace(ACROSS, area);
}

/** Whether we can say something of an area, although our list has none of its postcodes. */
export function isAreaElsewhere(area: string): boolean {
  return area === FORCES_AREA || (placeOfArea(area) ?? neighbourOfArea(area)) !== undefined;
}

function findPlace(places: Readonly<Record<string, string>>, area: string): string | undefined {
  return Object.keys(places).find((place) => places[place]?.split(' ').includes(area));
}
