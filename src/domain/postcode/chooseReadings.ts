import { isAreaElsewhere } from './postcodeAreas.ts';
import type { TypedPostcode } from './typedPostcode.ts';

/**
 * Those of several readings that share the likeliest area: the first that our list has or that we know to be elsewhere,
 * else the first at all. `areas` are those of our list.
 */
export function chooseReadings(readings: readonly TypedPostcode[], areas: ReadonlySet<string>): TypedPostcode[] {
  const likely = readings.find(({ area }) => areas.has(area) || isAreaElsewhere(area)) ?? readings[0];
  return readings.filter(({ area }) => area === likely?.area);
}
