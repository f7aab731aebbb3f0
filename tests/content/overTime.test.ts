import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outcomesByYear } from '../../src/views/overTime/outcomesByYear.ts';
import { overTime } from '../../src/views/overTime/overTime.ts';
import { reportDelays } from '../../src/views/overTime/reportDelays.ts';
import { visitRails } from '../../src/views/overTime/visitRails.ts';
import { CONTENT, readModel } from '../support/readContent.ts';

/** What the files say, read without our reader. */
interface Facts {
  readonly file: string;
  readonly council: string;
  readonly framework: string;
  readonly visit: string;
  readonly outcome: string;
  readonly inspected?: { readonly from: string; readonly to?: string };
  readonly published?: string;
}

const folder = join(CONTENT, 'inspections');
const visits = readdirSync(folder).map((file): Facts => {
  const [, front = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
  return { file, ...parse(front, { schema: 'failsafe' }) };
});
const councils: {
  readonly slug: string;
  readonly status: string;
  readonly predecessors?: readonly { readonly council: string }[];
}[] = parse(readFileSync(join(CONTENT, 'councils.yml'), 'utf8'), { schema: 'failsafe' });
const model = await readModel();
const { frameworks, flows } = overTime(model);

const dayOf = ({ inspected, published }: Facts) => inspected?.from ?? published ?? '';
const FULL = ['inspection', 'reinspection'];

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** What an outcome is called in the register. */
function nameOf(framework: string, outcome: string): string {
  const { outcomes = [] } = frameworks.find(({ slug }) => slug === framework) ?? {};
  return outcomes.find(({ slug }) => slug === outcome)?.name ?? outcome;
}

test('the files are there to be counted', () => {
  expect(visits.length).toBeGreaterThanOrEqual(309);
  expect(visits.filter((visit) => dayOf(visit) === '')).toEqual([]);
});

describe.each(frameworks.map(({ slug }) => slug))('%s', (framework) => {
  const own = visits.filter((visit) => visit.framework === framework);
  const full = own.filter(({ visit }) => FULL.includes(visit));

  test('has each visit of the files as one mark, at its own date and with its own outcome', () => {
    const { rails } = visitRails(model, framework);
    const drawn = rails.flatMap((rail) => rail.visits.map(({ href, date, outcome }) => `${href} ${date} ${outcome}`));
    const held = own.map(
      (visit) => `/inspections/${visit.file.replace(/\.md$/, '')}/ ${dayOf(visit)} ${nameOf(framework, visit.outcome)}`,
    );
    expect(drawn.toSorted()).toEqual(held.toSorted());
    expect(rails[0]?.visits).toHaveLength(full.length);
    expect(rails.flatMap(({ key }) => key).reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
  });

  test('says how many visits are not dated by a day', () => {
    const { dates = '' } = visitRails(model, framework);
    const byMonth = own.filter(({ inspected }) => inspected?.from.length === 7).length;
    const byReport = own.filter(({ inspected }) => !inspected).length;
    expect(/only the month of (\d+)/.exec(dates)?.[1] ?? '0').toBe(String(byMonth));
    expect(/The days of (\d+)/.exec(dates)?.[1] ?? '0').toBe(String(byReport));
  });

  test('has as many full inspections of each outcome in each year as the files say', () => {
    const drawn = outcomesByYear(model, framework).rows.flatMap(({ year, outcomes }) =>
      outcomes.filter(({ count }) => count > 0).map(({ label, count }) => [`${year} ${label}`, count] as const),
    );
    const held = tally(full.map((visit) => `${dayOf(visit).slice(0, 4)} ${nameOf(framework, visit.outcome)}`));
    expect(Object.fromEntries(drawn)).toEqual(held);
    expect(outcomesByYear(model, framework).of).toBe(full.length);
  });

  test('has the days to the report of every visit with both days, and the median of these', () => {
    const days = own
      .filter(({ inspected, published }) => inspected?.to?.length === 10 && published?.length === 10)
      .map(({ inspected, published }) => (Date.parse(published ?? '') - Date.parse(inspected?.to ?? '')) / 86_400_000)
      .toSorted((a, b) => a - b);
    const { weeks, median, known, of } = reportDelays(model, framework);
    expect([known, of]).toEqual([days.length, own.length]);
    for (const week of weeks) {
      expect(week.count).toBe(days.filter((each) => each >= week.from && each <= week.to).length);
    }
    expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
    const middle = median ?? Number.NaN;
    expect(days.filter((each) => each <= middle).length).toBeGreaterThanOrEqual(days.length / 2);
    expect(days.filter((each) => each >= middle).length).toBeGreaterThanOrEqual(days.length / 2);
  });
});

describe('what followed the inspections from 2016 to 2022', () => {
  const [flow] = flows;
  const newest = (some: readonly Facts[]) => some.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))[0];
  /** A council and those that it was made from, none of which was made from others in turn. */
  const ways = councils
    .filter(({ status }) => status === 'current')
    .map(({ slug, predecessors = [] }) => {
      const line = [slug, ...predecessors.map(({ council }) => council)];
      const own = visits.filter(({ council }) => line.includes(council));
      const first = newest(own.filter((each) => each.framework === 'local-area-2016' && each.visit === 'inspection'));
      const revisit = newest(own.filter((each) => each.visit === 'revisit' && each.council === first?.council));
      const latest = newest(own.filter((each) => each.framework === 'area-send-2023' && FULL.includes(each.visit)));
      return [first?.outcome ?? 'none', revisit?.outcome ?? 'none', latest?.outcome ?? 'none'].join(' > ');
    });

  test('counts the paths that the files give for the areas of today', () => {
    const drawn = flow?.paths.map(({ states, count }) => [
      states.map((state) => state.replace(/^none-.*/, 'none')).join(' > '),
      count,
    ]);
    expect(Object.fromEntries(drawn ?? [])).toEqual(tally(ways));
    expect(flow?.of).toBe(153);
  });

  test('has latest outcomes that add up to the areas inspected since 2023', () => {
    const inspected = new Set(
      visits
        .filter((each) => each.framework === 'area-send-2023' && FULL.includes(each.visit))
        .map(({ council }) => council),
    );
    const latest = flow?.steps[2].states.filter(({ id }) => id !== 'none') ?? [];
    expect(latest.reduce((sum, { count }) => sum + count, 0)).toBe(inspected.size);
  });

  test('has no revisit for an area that did not have to write a plan', () => {
    expect(
      flow?.paths.filter(
        ({ states: [first, followUp] }) => first === 'no-written-statement-of-action' && !followUp.startsWith('none-'),
      ),
    ).toEqual([]);
  });
});
