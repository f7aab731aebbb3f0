import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ageLayer } from '../../src/views/map/ageLayer.ts';
import { followUpLayer } from '../../src/views/map/followUpLayer.ts';
import type { MapLayer } from '../../src/views/map/mapLayer.ts';
import { mapLayers } from '../../src/views/map/mapPages.ts';
import { outcomeLayer } from '../../src/views/map/outcomeLayer.ts';
import { themeLayer } from '../../src/views/map/themeLayer.ts';
import { readModel } from '../support/readContent.ts';

const model = await readModel();

/** What the files say, read without the model: the front matter of each visit, and the register of councils. */
interface File {
  readonly council: string;
  readonly framework: string;
  readonly visit: string;
  readonly inspected?: { readonly from: string };
  readonly published?: string;
  readonly outcome: string;
  readonly findings?: readonly { readonly kind: string; readonly theme: string; readonly saidBy?: string }[];
}
const files: File[] = readdirSync('content/inspections')
  .filter((name) => name.endsWith('.md'))
  .map((name) => parse(readFileSync(`content/inspections/${name}`, 'utf8').split(/^---$/m)[1] ?? ''));
const councils: { slug: string; status: string }[] = parse(readFileSync('content/councils.yml', 'utf8'));
const today = councils.filter(({ status }) => status === 'current').map(({ slug }) => slug);

/** The day or month of a visit, as text that sorts. */
const dayOf = (file: File) => file.inspected?.from ?? file.published ?? '';

/** The newest of the visits to a council that fit; of none, undefined. */
function newest(council: string, fits: (file: File) => boolean): File | undefined {
  return files
    .filter((file) => file.council === council && fits(file))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))[0];
}

/** How many councils of today are what, by the files. */
function tally(stateOf: (council: string) => string): Record<string, number> {
  return count(today.map(stateOf));
}

/** How many hexagons have which mark. */
function marks({ tiles }: MapLayer): Record<string, number> {
  return count(tiles.map(({ mark }) => mark));
}

function count(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

const isFull = ({ visit }: File) => visit === 'inspection' || visit === 'reinspection';

describe('the maps of the real archive', () => {
  test('have all areas of today, and no other, in places of their own', () => {
    for (const { tiles, id } of mapLayers(model)) {
      expect(tiles.map(({ slug }) => slug).sort(), id).toEqual(today.toSorted());
      expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size, id).toBe(153);
    }
  });

  test.each([
    [
      'area-send-2023',
      { 'typically-positive': 'positive', inconsistent: 'mixed', 'systemic-failings': 'failings' } as Record<
        string,
        string
      >,
    ],
    ['local-area-2016', { 'written-statement-of-action': 'plan', 'no-written-statement-of-action': 'no-plan' }],
  ])('show the outcomes of %s that the files have', (framework, markOf) => {
    const expected = tally((council) => {
      const file = newest(council, (each) => each.framework === framework && isFull(each));
      return file ? (markOf[file.outcome] ?? 'no mark') : 'unknown';
    });
    expect(marks(outcomeLayer(model, framework))).toEqual(expected);
  });

  test('show the results of revisits that the files have', () => {
    const markOf: Record<string, string> = {
      'sufficient-progress-all': 'all',
      'sufficient-progress-some': 'some',
      'not-sufficient-progress': 'none',
    };
    const expected = tally((council) => {
      const file = newest(council, ({ visit }) => visit === 'revisit');
      return file ? (markOf[file.outcome] ?? 'no mark') : 'unknown';
    });
    expect(marks(followUpLayer(model, 'local-area-2016', 'revisit'))).toEqual(expected);
  });

  test('show the age of the last visit of any kind', () => {
    const expected = tally((council) => {
      const file = newest(council, () => true);
      if (!file) return 'unknown';
      // A month counts from its first day. As whole numbers, dates of the same day in two years differ by 10,000.
      const number = (day: string) => Number(day.padEnd(10, '-01').replaceAll('-', ''));
      const years = Math.floor((number(model.today) - number(dayOf(file))) / 10_000);
      return years < 2 ? 'age-new' : years < 4 ? 'age-two' : years < 6 ? 'age-four' : 'age-six';
    });
    expect(marks(ageLayer(model))).toEqual(expected);
  });

  const themes = model.themeGroups.flatMap((group) => group.themes.map(({ slug }) => slug));

  test.each(['area-send-2023', 'local-area-2016'])('show what inspectors named on each theme in %s', (framework) => {
    for (const theme of themes) {
      const expected = tally((council) => {
        const file = newest(council, (each) => each.framework === framework && isFull(each));
        if (!file) return 'unknown';
        const own = (file.findings ?? []).filter(({ saidBy = 'inspectors' }) => saidBy === 'inspectors');
        if (own.length === 0) return 'unheld';
        const kinds = new Set(own.filter((each) => each.theme === theme).map(({ kind }) => kind));
        if (kinds.has('weakness') && kinds.has('strength')) return 'both';
        return kinds.has('weakness') ? 'weakness' : kinds.has('strength') ? 'strength' : 'unmentioned';
      });
      expect(marks(themeLayer(model, framework, theme)), theme).toEqual(expected);
    }
  });

  test('give every number in a key and a sentence out of the right total', () => {
    for (const { id, key, tiles } of mapLayers(model)) {
      const known = tiles.filter(({ mark }) => mark !== 'unknown' && mark !== 'unheld').length;
      for (const row of key)
        expect(row.of, `${id}: ${row.label}`).toBe(/^un(known|held)$/.test(row.mark) ? 153 : known);
      expect(
        key.reduce((sum, row) => sum + row.count, 0),
        id,
      ).toBe(153);
    }
  });
});
