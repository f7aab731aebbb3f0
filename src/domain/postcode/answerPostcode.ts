import type { Answer } from '../finder/answer.ts';
import type { FinderEntry } from '../finder/finderEntry.ts';
import type { FinderMatch } from '../finder/finderMatch.ts';
import { findServing } from './findServing.ts';
import type { AreaPostcodes } from './readAreaFile.ts';
import { sayNotServed } from './sayNotServed.ts';
import { sayPostcode, type TypedPostcode } from './typedPostcode.ts';

/**
 * The councils that serve a postcode, or may serve one that begins so, and how that went. `readings` are what was typed,
 * likeliest first, all of one area; `postcodes` are those of the area, absent where the list has none there.
 */
export function answerPostcode(
  readings: readonly TypedPostcode[],
  postcodes: AreaPostcodes | undefined,
  entries: readonly FinderEntry[],
): Answer {
  const [likeliest] = readings;
  if (!likeliest) return { matches: [], clear: undefined, sentence: '', needsReading: false };
  const found = postcodes && readings.find((typed) => findServing(postcodes.outcodes, typed) !== undefined);
  const typed = found ?? likeliest;
  const slugs = (found && findServing(postcodes.outcodes, found)) ?? [];
  const councils = entries.filter(({ slug }) => slugs.includes(slug));
  if (!postcodes || councils.length === 0)
    return { matches: [], clear: undefined, sentence: sayNotServed(typed, found !== undefined), needsReading: true };

  const country = postcodes.shared.get(typed.outcode);
  const said = sayPostcode(typed);
  const text = councils.length > 1 ? `part of ${said}` : said;
  const matches = councils.map((entry): FinderMatch => ({ entry, fit: 'exact', matched: { kind: 'postcode', text } }));
  // Somebody beyond the border must see the sentence before a card.
  const clear = matches.length === 1 && !country ? matches[0] : undefined;
  return {
    matches,
    clear,
    needsReading: !clear,
    sentence: saySentence(typed, councils, country),
    origin: `${sayWhatWasFetched(typed.area)} ${postcodes.attribution} As of ${sayAsOf(postcodes.asOf)}.`,
  };
}

function saySentence(typed: TypedPostcode, councils: readonly FinderEntry[], country: string | undefined): string {
  const said = sayPostcode(typed);
  const [only] = councils;
  if (councils.length === 1 && only)
    return country
      ? `Part of ${typed.outcode} may be in ${country}. If you live in England, your council is ${only.name}.`
      : `${said} is served by ${only.name}.`;
  const shared = `${said} is shared by ${councils.length} councils. Type the whole postcode to see yours.`;
  return country ? `${shared} Part of ${typed.outcode} may be in ${country}.` : shared;
}

/** Whoever hosts the site sees which files are asked for, so that much is said. */
function sayWhatWasFetched(area: string): string {
  return `Your postcode was looked up on this page and sent nowhere. Only our list for ${area} was fetched.`;
}

/** Not with domain/day.ts: another page's script uses it too, and a module of two scripts is one more file for all pages. */
function sayAsOf(day: string): string {
  const date = day.length > 7 ? ({ day: 'numeric' } as const) : {};
  return new Date(day).toLocaleDateString('en-GB', { ...date, month: 'long', year: 'numeric', timeZone: 'UTC' });
}
