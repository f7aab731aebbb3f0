import type { Answer } from '../../domain/finder/answer.ts';
import { answerQuery } from '../../domain/finder/answerQuery.ts';
import { answerPostcode } from '../../domain/postcode/answerPostcode.ts';
import { chooseReadings } from '../../domain/postcode/chooseReadings.ts';
import { readAreaFile } from '../../domain/postcode/readAreaFile.ts';
import { readPostcode } from '../../domain/postcode/readPostcode.ts';
import { type LoadedIndex, loadIndex } from './loadIndex.ts';
import { loadOnce } from './loadOnce.ts';

/** What was found, and the index that it was found in. */
export interface Asked {
  readonly answer: Answer;
  readonly entries: LoadedIndex['entries'];
}

/**
 * Answers a text from files of this site: a postcode from the file of its area, anything else from the names in
 * finder.json at the address `index`. No part of the text but the area of a postcode is in any request. Rejects with
 * "names" or "postcodes" for what did not load.
 */
export async function askFinder(text: string, index: string): Promise<Asked> {
  const { entries, areas } = await loadIndex(index).catch(() => Promise.reject('names'));
  const readings = areas.size > 0 ? chooseReadings(readPostcode(text), areas) : [];
  const [likeliest] = readings;
  if (!likeliest) return { answer: answerQuery(text, entries, areas.size > 0), entries };
  const address = new URL(`postcodes/${likeliest.area.toLowerCase()}.json`, index).href;
  const postcodes = areas.has(likeliest.area)
    ? await loadOnce(address, readAreaFile).catch(() => Promise.reject('postcodes'))
    : undefined;
  return { answer: answerPostcode(readings, postcodes, entries), entries };
}
