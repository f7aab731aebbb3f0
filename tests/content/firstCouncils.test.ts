import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/domain/archive.ts';
import { sayDay } from '../../src/domain/day.ts';
import { readContent } from '../support/readContent.ts';

const { inspections } = await readContent();

/** How much stands in the files of the five councils where the project began, counted by hand. */
const HELD: [
  slug: string,
  weaknesses: number,
  strengths: number,
  progress: number,
  answers: number,
  events: number,
  remarks: number,
][] = [
  ['wokingham-2019-03', 11, 2, 0, 3, 2, 3],
  ['wokingham-2021-05', 0, 0, 1, 0, 0, 0],
  ['wokingham-2026-01', 0, 0, 0, 0, 0, 0],
  ['stockton-on-tees-2019-02', 8, 4, 0, 2, 0, 1],
  ['stockton-on-tees-2022-07', 0, 0, 4, 0, 0, 0],
  ['bournemouth-christchurch-and-poole-2021-06', 13, 1, 0, 3, 2, 0],
  ['bournemouth-christchurch-and-poole-2025-11', 5, 5, 0, 3, 0, 0],
  ['wandsworth-2019-11', 9, 3, 0, 3, 0, 1],
  ['wandsworth-2022-06', 0, 2, 2, 1, 0, 0],
  ['wolverhampton-2021-09', 12, 5, 0, 4, 5, 0],
];

/** The significant weaknesses that these letters name, all of them recorded. */
const NAMED: [slug: string, count: number][] = [
  ['wokingham-2019-03', 6],
  ['stockton-on-tees-2019-02', 4],
  ['bournemouth-christchurch-and-poole-2021-06', 8],
  ['wandsworth-2019-11', 2],
  ['wolverhampton-2021-09', 6],
];

function find(slug: string): Inspection {
  const found = inspections.find((visit) => visit.slug === slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  return found;
}

describe.each(HELD)('%s', (slug, weaknesses, strengths, progress, answers, events, remarks) => {
  const visit = find(slug);
  const story = visit.body.toLowerCase();

  test('keeps every finding, answer, event and remark', () => {
    const count = (kind: string) => visit.findings.filter((finding) => finding.kind === kind).length;
    expect([count('weakness'), count('strength'), count('progress')]).toEqual([weaknesses, strengths, progress]);
    expect([visit.responses.length, visit.followUp.length, visit.context.length]).toEqual([answers, events, remarks]);
  });

  test('tells its story under headings', () => {
    expect(visit.body.match(/^## /gm)?.length).toBeGreaterThanOrEqual(2);
    expect(visit.body.length).toBeGreaterThan(1000);
  });

  test('quotes in its story everything that its fields quote', () => {
    const quotes = [...visit.findings, ...visit.responses].flatMap(({ quote }) => quote ?? []);
    expect(quotes.filter((quote) => !story.includes(quote.toLowerCase()))).toEqual([]);
  });

  test('names in its story the day of publication and of every event', () => {
    const days = [visit.published, ...visit.followUp.map(({ date }) => date)].flatMap((day) =>
      day ? sayDay(day) : [],
    );
    expect(days.filter((day) => !visit.body.includes(day))).toEqual([]);
  });

  test('links in its story only to its own sources, and to no copy', () => {
    const links = [...visit.body.matchAll(/\]\((https?:[^)\s]+)\)/g)].map(([, url]) => url);
    const sources = new Set(visit.sources.filter(({ copy }) => !copy).map(({ url }) => url));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((url) => url && !sources.has(url))).toEqual([]);
  });
});

test('no visit of these councils is missing from the list above', () => {
  const councils = new Set(HELD.map(([slug]) => slug.slice(0, -8)));
  const held = inspections.filter(({ council }) => councils.has(council)).map(({ slug }) => slug);
  expect(held.sort()).toEqual(HELD.map(([slug]) => slug).sort());
});

test.each(NAMED)('%s lists all %i significant weaknesses that its letter names', (slug, count) => {
  const { significantWeaknesses, findings } = find(slug);
  expect(significantWeaknesses?.total).toBe(count);
  expect(findings.filter(({ formal }) => formal === 'significant-weakness')).toHaveLength(count);
});
