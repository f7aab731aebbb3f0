import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inTimeOf } from '../support/charts/inTime.ts';
import { mapsOf } from '../support/charts/maps.ts';
import { readOpenData, readRows } from '../support/charts/openData.ts';
import { overTimeOf } from '../support/charts/overTime.ts';
import { themesOf } from '../support/charts/themes.ts';
import { readSite } from '../support/readSite.ts';

/** The day for which the test site is made: ages are counted to it. */
const TODAY = '2026-11-22';

const { folder, files } = readSite();
const data = readOpenData(folder);
const kinds = { maps: mapsOf(data, TODAY), time: overTimeOf(data), themes: themesOf(data), figures: inTimeOf(data) };
const computed = new Map(Object.values(kinds).flat());

describe('the figures of the charts', () => {
  test('can be computed from the CSV files of /data/ alone, for every drawing of the site and for no other', () => {
    const drawn = files.filter((file) => /^drawings\/.*\.csv$/.test(file)).map((file) => basename(file, '.csv'));
    const filled = [...computed].filter(([, rows]) => rows.length > 0).map(([id]) => id);
    expect(drawn.length).toBeGreaterThan(480);
    expect(filled.sort()).toEqual(drawn.sort());
  });

  test.each(Object.entries(kinds))('are the same in the files of the drawings: %s', (_, drawings) => {
    const filled = drawings.filter(([, rows]) => rows.length > 0).map(([id]) => id);
    expect(filled.length).toBeGreaterThan(0);
    for (const id of filled) expect(computed.get(id), id).toEqual(readRows(join(folder, 'drawings', `${id}.csv`)));
  });
});
