import { FORCES_AREA } from './postcodeAreas.ts';
import type { TypedPostcode } from './typedPostcode.ts';

/** An address of one line can end in a postcode; what stands further back cannot help. */
const LONGEST = 200;

/** How the armed forces wrote theirs, and often still do. */
const BFPO = /^\s*bfpo\s*\d/i;

const AT_THE_END = /(?:^|[\s,])([a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2})[\s.,]*$/i;

/** The second half of a postcode never has the letters C, I, K, M, O and V: they look like others. */
const INWARD = /^(?:\d(?:[ABD-HJLNP-UW-Z]{0,2}))?$/;

/** No district is written with a zero before another figure. */
const DISTRICT = /^(?:[1-9]\d?|0|\d[A-Z])$/;

interface Reading extends TypedPostcode {
  /** How many signs were taken for others. */
  readonly mended: number;
}

/**
 * What a text may mean as a postcode or as the beginning of one, likeliest first; empty where it cannot be one. Case,
 * spaces and hyphens do not matter; the letters O, I and L are taken for 0 and 1 where only a figure can stand, and the
 * other way round. An address that ends in a whole postcode counts as that. Which postcodes exist is not known here.
 */
export function readPostcode(text: string): TypedPostcode[] {
  if (BFPO.test(text)) return [{ area: FORCES_AREA, outcode: 'BFPO', inward: '' }];
  const end = text.slice(-LONGEST).normalize('NFKC').trim();
  const signs = end.replace(/[\s.\-–]+/g, '').toUpperCase();
  if (!/^(?=.*\d)[A-Z\d]{2,7}$/.test(signs)) {
    const [, last] = AT_THE_END.exec(end) ?? [];
    return last && last !== end ? readPostcode(last) : [];
  }
  const firstWord = end.toUpperCase().split(/[\s.\-–]+/)[0] ?? '';
  return [...readings(signs)]
    .sort((a, b) => a.mended - b.mended || weigh(b, firstWord) - weigh(a, firstWord))
    .map(({ area, outcode, inward }) => ({ area, outcode, inward }));
}

/** A whole postcode is likelier than a part, then one that is divided as it was typed, then the longer first half. */
function weigh({ outcode, inward }: Reading, firstWord: string): number {
  return (inward.length === 3 ? 100 : 0) + (outcode === firstWord ? 10 : 0) + outcode.length;
}

function* readings(signs: string): Generator<Reading> {
  for (const areaLength of [2, 1])
    for (const districtLength of [2, 1]) {
      const outcodeLength = areaLength + districtLength;
      if (outcodeLength > signs.length) continue;
      const typedDistrict = signs.slice(areaLength, outcodeLength);
      const typedArea = signs.slice(0, areaLength);
      const area = toLetters(typedArea);
      // The last sign of a first half can be a letter, as in SW1A, but never O, I or L.
      const district = toFigures(typedDistrict);
      const typedInward = signs.slice(outcodeLength);
      const inward = toFigures(typedInward.slice(0, 1)) + typedInward.slice(1);
      // Figures alone are a postcode of some other country.
      if (!/[A-Z]/.test(typedArea) || !/^[A-Z]+$/.test(area)) continue;
      if (!DISTRICT.test(district) || !INWARD.test(inward)) continue;
      const outcode = area + district;
      const mended = countChanges(signs, outcode + inward);
      // "Hull 5" is not HU11 5: too much would have to be taken for something else.
      if (mended > 1 && !/\d/.test(signs.slice(0, outcodeLength))) continue;
      yield { area, outcode, inward, mended };
    }
}

function toLetters(typed: string): string {
  return typed.replaceAll('0', 'O').replaceAll('1', 'I');
}

function toFigures(typed: string): string {
  return typed.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

function countChanges(typed: string, read: string): number {
  return [...typed].filter((sign, at) => sign !== read[at]).length;
}
