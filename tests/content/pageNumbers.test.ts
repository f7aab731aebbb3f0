import { describe, expect, test } from 'vitest';
import { sayDay } from '../../src/domain/day.ts';
import { countNote, nothingLater } from '../../src/views/sentences.ts';
import { readModel } from '../support/readContent.ts';

const model = await readModel();
const { inspections, councils } = model;
const method = bodyOf('method');
const data = bodyOf('data');

function bodyOf(slug: string): string {
  const page = model.pages.find((each) => each.slug === slug);
  if (!page) throw new Error(`There is no page "${slug}".`);
  return page.body;
}

/** The numbers that a page gives where the pattern has groups; fails where the page does not say it. */
function numbersIn(body: string, pattern: RegExp): number[] {
  const match = pattern.exec(body);
  if (!match) throw new Error(`The page does not say ${pattern}.`);
  return match.slice(1).map(Number);
}

/** How many visits are read as this. */
function read(coverage: string): number {
  return inspections.filter((visit) => visit.coverage === coverage).length;
}

describe('the numbers on the page about how we work', () => {
  test.each([
    ['full', 'full'],
    ['partial', 'partial'],
    ['outcome only', 'outcome-only'],
  ])('say how many visits are held as “%s”', (word, coverage) => {
    expect(numbersIn(method, new RegExp(`^\\| ${word} \\|[^|]*\\| (\\d+) \\|$`, 'm'))).toEqual([read(coverage)]);
  });

  test('say how many visits there are', () => {
    expect(numbersIn(method, /out of (\d+) visits/)).toEqual([inspections.length]);
  });

  test('say truly that no letter of the first framework was read in full', () => {
    expect(method).toContain('For visits from 2016 to 2022 we hold no letter as read in full.');
    expect(inspections.filter((visit) => visit.framework === 'local-area-2016' && visit.coverage === 'full')).toEqual(
      [],
    );
  });

  test('say in how many areas of today no full inspection of the second framework is held', () => {
    const current = councils.filter(({ status }) => status === 'current').map(({ slug }) => slug);
    const inspected = new Set(
      inspections
        .filter((visit) => visit.framework === 'area-send-2023' && visit.visit === 'inspection')
        .map(({ council }) => council),
    );
    const missing = current.filter((slug) => !inspected.has(slug));
    expect(numbersIn(method, /For (\d+) of the (\d+) areas of today/)).toEqual([missing.length, current.length]);
  });

  test('say the same official totals as the archive', () => {
    const row = (start: string) => method.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '';
    const figures = (line: string) =>
      [...line.replace(/^\|[^|]*\|/, '').matchAll(/\d+/g)].map(([number]) => Number(number));
    expect(figures(row('2016 framework, inspections'))).toEqual([149, 82, 67]);
    expect(figures(row('2016 framework, revisits'))).toEqual([46, 20, 24, 2]);
    expect(figures(row('2023 framework, full inspections to the end of 2023'))).toEqual([26, 7, 11, 8]);
    expect(figures(row('2023 framework, full inspections to the end of 2024'))).toEqual([54, 14, 26, 14]);
    const ours = inspections.filter((visit) => visit.framework === 'area-send-2023' && visit.visit !== 'monitoring');
    const by = (outcome: string) => ours.filter((visit) => visit.outcome === outcome).length;
    expect(figures(row('2023 framework, full inspections published'))).toEqual([
      ours.length,
      by('typically-positive'),
      by('inconsistent'),
      by('systemic-failings'),
      new Set(ours.map(({ council }) => council)).size,
    ]);
  });

  test('say what the official list leaves out', () => {
    const old = inspections.filter(({ council }) => ['dorset-county', 'northamptonshire'].includes(council));
    expect(method).toContain('We hold two inspections and one revisit of those councils as well.');
    expect(old.map(({ visit }) => visit).sort()).toEqual(['inspection', 'inspection', 'revisit']);
    const late = inspections.filter((visit) => visit.visit === 'revisit' && (visit.inspected?.from ?? '') >= '2022-09');
    expect(numbersIn(method, /(\d+) revisits from September to December 2022/)).toEqual([late.length]);
    for (const { inspected } of late) expect(inspected?.from).toMatch(/^2022-(09|1[0-2])/);
  });

  test('say what is known of Wokingham’s revisit and of Bracknell Forest', () => {
    const wokingham = inspections.find(({ slug }) => slug === 'wokingham-2021-05')?.significantWeaknesses;
    expect(numbersIn(method, /enough progress in (\d+) of (\d+) areas/)).toEqual([
      wokingham?.sufficient,
      wokingham?.total,
    ]);
    const bracknell = inspections.find(({ slug }) => slug === 'bracknell-forest-2021-11');
    expect(method).toContain('**Bracknell Forest’s formal list is left out.**');
    expect(bracknell?.findings.filter(({ formal }) => formal)).toEqual([]);
  });

  test('quote words that the pages really say', () => {
    const later = nothingLater(model);
    expect(method).toContain(`“${later.charAt(0).toLowerCase()}${later.slice(1, -1)}”`);
    const surrey = inspections.find(({ slug }) => slug === 'surrey-2016-10');
    const [, words = ''] = /You may read “(\d recorded here; the report names) \d”/.exec(method) ?? [];
    expect(surrey && countNote(model, surrey)).toMatch(new RegExp(`^${words} \\d`));
  });
});

describe('the numbers on the page about data', () => {
  test('say how many visits, councils, frameworks and themes there are', () => {
    const count = (status: string) => councils.filter((each) => each.status === status).length;
    expect(numbersIn(data, /\*\*(\d+) visits\*\*/)).toEqual([inspections.length]);
    expect(numbersIn(data, /the findings\*\* of (\d+) of those/)).toEqual([
      inspections.filter(({ findings }) => findings.length > 0).length,
    ]);
    expect(
      numbersIn(data, /\*\*(\d+) councils\*\*: (\d+) of today, (\d+) that no longer exist and (\d+) that/),
    ).toEqual([councils.length, count('current'), count('abolished'), count('future')]);
    expect(numbersIn(data, /\*\*(\d+) frameworks\*\*/)).toEqual([model.frameworks.length]);
    expect(numbersIn(data, /\*\*(\d+) themes\*\*/)).toEqual([model.themeGroups.flatMap(({ themes }) => themes).length]);
    expect(numbersIn(data, /For (\d+) visits we hold only dates/)).toEqual([read('outcome-only')]);
  });

  test('say since when there are visits', () => {
    const first = inspections
      .map((visit) => visit.inspected?.from ?? '')
      .filter(Boolean)
      .sort()[0];
    expect(first?.slice(0, 7)).toBe('2016-05');
    expect(data).toContain('from May 2016 on');
  });
});

test('every page that says up to when we looked says the same day', () => {
  const day = sayDay(model.site.checkedTo);
  for (const { slug, body } of model.pages)
    for (const [, said] of body.matchAll(/(?:published (?:after|by)|as of) (\d+ June 2026)/g))
      expect(said, slug).toBe(day);
  expect(method).toContain(`We hold nothing that was published after ${day}.`);
});

test('both pages tell the same of the findings that were checked', () => {
  const checked = (body: string) =>
    numbersIn(
      body,
      /We read (\d+) findings against their sources[.:] (?:We found )?(\d+) (?:were )?right, (\d+) slightly off and (\d+) wrong/,
    );
  expect(checked(method)).toEqual(checked(data));
});
