import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { councilSchema } from '../../src/domain/council.ts';
import { makeEntries } from '../../src/domain/finder/buildIndex.ts';
import { answerPostcode } from '../../src/domain/postcode/answerPostcode.ts';
import { splitTable } from '../../src/domain/postcode/areaFile.ts';
import { chooseReadings } from '../../src/domain/postcode/chooseReadings.ts';
import { postcodeTableSchema } from '../../src/domain/postcode/postcodeTable.ts';
import { type AreaPostcodes, readAreaFile } from '../../src/domain/postcode/readAreaFile.ts';
import { readPostcode } from '../../src/domain/postcode/readPostcode.ts';
import { makeRandom } from '../support/mistype.ts';

const text = readFileSync('content/postcodes.yml', 'utf8');
const table = postcodeTableSchema.parse(parse(text));
const councils = councilSchema.array().parse(parse(readFileSync('content/councils.yml', 'utf8')));
const entries = makeEntries(councils);
const files = splitTable(table);
const areas = new Set(files.keys());
/** As they reach a browser. */
const loaded = new Map<string, AreaPostcodes>(
  [...files].map(([area, file]) => [area, readAreaFile(JSON.parse(JSON.stringify(file)))]),
);

/** The slugs that a visitor is offered. */
function ask(typed: string): string[] {
  const readings = chooseReadings(readPostcode(typed), areas);
  return answerPostcode(readings, loaded.get(readings[0]?.area ?? ''), entries).matches.map(({ entry }) => entry.slug);
}

// The lines are read here once more, by other means than the code: every second half there can be, each with a council.
const LETTERS = [...'ABDEFGHJLNPQRSTUWXYZ'];
const INWARDS = [...'0123456789'].flatMap((digit) =>
  LETTERS.flatMap((first) => LETTERS.map((second) => digit + first + second)),
);
const lines = text.split('\n').flatMap((line) => [...line.matchAll(/^ {2}([A-Z]+\d+[A-Z]?): (.+)$/g)]);

/** The council of each second half of an outcode; undefined before the first part. */
function expand(line: string): (string | undefined)[] {
  if (!line.startsWith('"')) return INWARDS.map(() => line);
  const served: (string | undefined)[] = INWARDS.map(() => undefined);
  for (const [, from = '', slug = ''] of line.matchAll(/(\d\w\w) ([a-z-]+)/g)) {
    const at = INWARDS.findIndex((inward) => inward >= from);
    served.fill(slug, at);
  }
  return served;
}
const expected = new Map(lines.map(([, outcode = '', line = '']) => [outcode, expand(line)]));

/** The ways in which people write one postcode. */
const WAYS: readonly ((outcode: string, inward: string) => string)[] = [
  (outcode, inward) => `${outcode} ${inward}`,
  (outcode, inward) => `${outcode}${inward}`.toLowerCase(),
  (outcode, inward) => ` ${outcode.toLowerCase()}  ${inward.toLowerCase()} `,
  (outcode, inward) => `${outcode}-${inward}`,
  (outcode, inward) => `${outcode} ${inward.replace('0', 'O').replace('1', 'I')}`,
  (outcode, inward) => `${outcode.replace(/0$/, 'O')}${inward}`,
];

test('the list holds every outcode, and every council of today', () => {
  expect(Object.keys(table.outcodes)).toEqual([...expected.keys()]);
  expect(expected.size).toBe(2223);
  const served = new Set([...expected.values()].flat());
  served.delete(undefined);
  const current = councils.filter(({ status }) => status === 'current').map(({ slug }) => slug);
  expect([...served].sort()).toEqual(current.sort());
});

describe('a whole postcode', () => {
  test('gives the council that the list has for it: 20,000 of them, written in many ways', () => {
    const random = makeRandom(20_261_122);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
    const outcodes = [...expected.keys()];
    const wrong: string[] = [];
    for (let turn = 0; turn < 20_000; turn++) {
      const outcode = pick(outcodes);
      const at = Math.floor(random() * INWARDS.length);
      const typed = pick(WAYS)(outcode, INWARDS[at] ?? '');
      const right = expected.get(outcode)?.[at];
      const given = ask(typed);
      if (given.join() !== (right ?? '')) wrong.push(`${typed}: ${given.join(', ')}, not ${right}`);
    }
    expect(wrong).toEqual([]);
  });

  test('gives the right council on both sides of every boundary', () => {
    const wrong: string[] = [];
    let boundaries = 0;
    for (const [outcode, served] of expected)
      for (const [at, right] of served.entries()) {
        const isBoundary = at > 0 && served[at - 1] !== right;
        if (!isBoundary) continue;
        boundaries++;
        for (const [inward = '', council] of [
          [INWARDS[at - 1], served[at - 1]],
          [INWARDS[at], right],
        ] as const)
          if (ask(`${outcode} ${inward}`).join() !== (council ?? '')) wrong.push(`${outcode} ${inward}`);
      }
    expect(wrong).toEqual([]);
    expect(boundaries).toBeGreaterThan(9000);
  });
});

test('an outcode gives every council that serves a part of it, five at most', () => {
  const wrong = [...expected].filter(([outcode, served]) => {
    const right = new Set(served.filter((slug) => slug !== undefined));
    return right.size > 5 || ask(outcode).sort().join() !== [...right].sort().join();
  });
  expect(wrong.map(([outcode]) => outcode)).toEqual([]);
});

test('one answer costs at most 3 KB', () => {
  const heavy = [...files].filter(([, file]) => gzipSync(JSON.stringify(file)).length > 3 * 1024);
  expect(heavy.map(([area]) => area)).toEqual([]);
});
