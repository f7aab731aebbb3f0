import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { councilSchema } from '../../src/domain/council.ts';
import { buildIndex, makeEntries } from '../../src/domain/finder/buildIndex.ts';
import { findCouncils } from '../../src/domain/finder/findCouncils.ts';
import { plainName } from '../../src/domain/finder/plainName.ts';
import { regionSchema } from '../../src/domain/registers.ts';
import { makeRandom, mistype } from '../support/mistype.ts';

const councils = councilSchema.array().parse(parse(readFileSync('content/councils.yml', 'utf8')));
const regions = regionSchema.array().parse(parse(readFileSync('content/regions.yml', 'utf8')));
const entries = makeEntries(councils, regions);

/** Each name that the register holds, with the councils that it may mean. */
const names = new Map<string, { text: string; slugs: string[] }>();
for (const { slug, name, also } of entries)
  for (const text of [name, ...also]) {
    const key = plainName(text).replaceAll(' ', '');
    const known = names.get(key) ?? { text, slugs: [] };
    names.set(key, { ...known, slugs: [...known.slugs, slug] });
  }

describe('the finder over the register', () => {
  test('finds a council first for each of its names, and offers each council that shares one', () => {
    const missed = [...names.values()].filter(({ text, slugs }) => {
      const found = findCouncils(text, entries).map(({ entry }) => entry.slug);
      return !slugs.includes(found[0] ?? '') || slugs.some((slug) => !found.includes(slug));
    });
    expect(missed).toEqual([]);
  });

  test('finds a council first by its official name', () => {
    const missed = councils.filter(
      ({ officialName, slug }) => findCouncils(officialName, entries)[0]?.entry.slug !== slug,
    );
    expect(missed.map(({ officialName }) => officialName)).toEqual([]);
  });

  test.each([
    ['bcp', 'bournemouth-christchurch-and-poole'],
    ['POOLE', 'bournemouth-christchurch-and-poole'],
    ['woking', 'surrey'],
    ['City of London', 'city-of-london'],
    ['isle of wight', 'isle-of-wight'],
    ['county durham', 'county-durham'],
    ['london borough of barking & dagenham', 'barking-and-dagenham'],
    ['saint helens', 'st-helens'],
    ['st. helens council', 'st-helens'],
    ['n yorks', 'north-yorkshire'],
    ['stoke upon trent', 'stoke-on-trent'],
    ['cumbria', 'cumbria'],
  ])('finds for %j first %s', (text, slug) => {
    expect(findCouncils(text, entries)[0]?.entry.slug).toBe(slug);
  });

  // Two misspellings of every name of six letters or more, by rule and from one seed: about 2,800 for each line.
  test.each([
    [1, 0.97],
    [2, 0.9],
  ])(
    'finds the right council first after %i typing errors at least so often: %f',
    (errors, least) => {
      const random = makeRandom(20_261_122);
      let tried = 0;
      let right = 0;
      for (const [key, { text, slugs }] of names) {
        if (key.length < 6) continue;
        for (let turn = 0; turn < 2; turn++) {
          let typed = text;
          for (let error = 0; error < errors; error++) typed = mistype(typed, random);
          if (plainName(typed) === plainName(text)) continue;
          tried++;
          if (slugs.includes(findCouncils(typed, entries)[0]?.entry.slug ?? '')) right++;
        }
      }
      expect(right / tried, `${right} of ${tried}`).toBeGreaterThanOrEqual(least);
      expect(tried).toBeGreaterThan(2500);
    },
    30_000,
  );

  test('costs at most 12 KB to load', () => {
    expect(gzipSync(JSON.stringify(buildIndex(councils, regions))).length).toBeLessThan(12 * 1024);
  });
});
