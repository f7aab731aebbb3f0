import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { councilSchema } from '../../src/domain/council.ts';
import { buildIndex, makeEntries } from '../../src/domain/finder/buildIndex.ts';
import { findCouncils } from '../../src/domain/finder/findCouncils.ts';
import { plainName } from '../../src/domain/finder/plainName.ts';
import { regionSchema } from '../../src/domain/registers.ts';
import { DISTRICTS } from '../support/districts.ts';
import { namesOf, type Way, waysOfMistyping, waysOfTyping } from '../support/waysOfTyping.ts';

const councils = councilSchema.array().parse(parse(readFileSync('content/councils.yml', 'utf8')));
const regions = regionSchema.array().parse(parse(readFileSync('content/regions.yml', 'utf8')));
const entries = makeEntries(councils, regions);

/** How a way of typing went. */
function ask({ typed, slugs }: Way) {
  const found = findCouncils(typed, entries).map(({ entry }) => entry.slug);
  return { right: slugs.includes(found[0] ?? ''), alone: found.length === 1, found };
}

describe('the finder over the register', () => {
  test('finds a council first for each of its names, and offers each council that shares one', () => {
    const missed = namesOf(entries).filter(({ meant, slugs }) => {
      const { right, found } = ask({ typed: meant, meant, slugs });
      return !right || slugs.some((slug) => !found.includes(slug));
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

  test('holds every district council among the other names of its county', () => {
    const missing = Object.entries(DISTRICTS).flatMap(([county, districts]) => {
      const entry = entries.find(({ slug }) => slug === county);
      const names = new Set(entry && [entry.name, ...entry.also].map(plainName));
      return districts.filter((district) => !names.has(plainName(district)));
    });
    expect(missing).toEqual([]);
    expect(Object.values(DISTRICTS).flat()).toHaveLength(164);
  });

  // Lists made by rule and from one seed (tests/support/waysOfTyping.ts).
  test.each([
    ['no error', 0.99, () => waysOfTyping(entries)],
    ['one error', 0.97, () => waysOfMistyping(entries, 1)],
    ['two errors', 0.9, () => waysOfMistyping(entries, 2)],
  ])(
    'finds the right council first with %s at least so often: %f, and shows no wrong one alone',
    (_, least, list) => {
      const ways = list();
      const answers = ways.map((way) => ({ ...way, ...ask(way) }));
      const right = answers.filter((answer) => answer.right).length;
      expect(right / ways.length, `${right} of ${ways.length}`).toBeGreaterThanOrEqual(least);
      expect(answers.filter((answer) => !answer.right && answer.alone)).toEqual([]);
      expect(ways.length).toBeGreaterThan(2500);
    },
    60_000,
  );

  test('costs at most 12 KB to load', () => {
    expect(gzipSync(JSON.stringify(buildIndex(councils, regions))).length).toBeLessThan(12 * 1024);
  });
});
