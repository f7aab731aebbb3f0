import type { ContentFile } from '../domain/contentFile.ts';
import type { Council } from '../domain/council.ts';
import { type Day, sayMonth, yearOf } from '../domain/day.ts';
import { type CouncilFigures, FEWEST_IN_A_YEAR, FEWEST_PLANS, type Figures } from '../domain/figures.ts';
import type { FieldPath, Problem } from '../domain/problem.ts';
import { findRepeats } from './findRepeats.ts';
import { findUnknownSlugs, registerProblem } from './registerProblem.ts';

/** What must hold in the figures, and between them and the councils. */
export function checkFigures(file: ContentFile, figures: Figures, councils: readonly Council[]): Problem[] {
  const entries = figures.councils.map((entry, at) => ({ entry, path: ['councils', at] as FieldPath }));
  const slugs = [
    ...entries.map(({ entry, path }) => ({ slug: entry.council, path: [...path, 'council'] })),
    ...figures.notes.map(({ council }, at) => ({ slug: council, path: ['notes', at, 'council'] })),
  ];
  const gone = new Map(councils.filter(({ status }) => status !== 'current').map((council) => [council.slug, council]));
  const report = (rule: string, path: FieldPath, message: string) => registerProblem(file, rule, path, message);
  return [
    ...findUnknownSlugs(
      file,
      'council',
      councils.map(({ slug }) => slug),
      slugs,
    ),
    ...slugs.flatMap(({ slug, path }) => {
      const council = gone.get(slug);
      return council ? [report('figures-council', path, `${council.name} is not a council now. Leave it out.`)] : [];
    }),
    ...findRepeats(figures.councils.map(({ council }) => council)).map((at) =>
      report(
        'figures-council',
        ['councils', at, 'council'],
        'This council has figures above already. Keep one of the two.',
      ),
    ),
    ...entries.flatMap(({ entry, path }) =>
      [...findFew(entry), ...findWrong(entry, figures.asOf)].map(([rule, field, message]) =>
        report(rule, [...path, ...field], message),
      ),
    ),
  ];
}

type Found = readonly [rule: string, field: FieldPath, message: string];

/** Percentages of so few that they could point at a child, and say nothing. */
function findFew({ plans, requests, refused, newPlans, inTime, ...rest }: CouncilFigures): Found[] {
  const found: Found[] = [];
  const refuse = (field: FieldPath, what: string, least: number) =>
    found.push(['figures-small', field, `There were fewer than ${least} ${what}. Leave this percentage out.`]);
  if (refused !== undefined && requests < FEWEST_IN_A_YEAR) refuse(['refused'], 'requests', FEWEST_IN_A_YEAR);
  for (const field of ['appealRate', 'pupilsWithPlan', 'pupilsWithSupport'] as const)
    if (rest[field] !== undefined && plans < FEWEST_PLANS) refuse([field], 'plans in all', FEWEST_PLANS);
  for (const [at, { year }] of inTime.entries()) {
    if (plans < FEWEST_PLANS) refuse(['inTime', at], 'plans in all', FEWEST_PLANS);
    else if (year === newPlans?.year && newPlans.issued < FEWEST_IN_A_YEAR)
      refuse(['inTime', at], 'new plans in that year', FEWEST_IN_A_YEAR);
  }
  return found;
}

function findWrong({ newPlans, inTime }: CouncilFigures, asOf: Day): Found[] {
  const found: Found[] = inTime.flatMap(({ year }, at): Found[] =>
    at > 0 && year <= (inTime[at - 1]?.year ?? 0)
      ? [
          [
            'figures-years',
            ['inTime', at, 'year'],
            `The year ${year} is out of order. Put the years in order, each once.`,
          ],
        ]
      : [],
  );
  const late = inTime.findIndex(({ year }) => year > Number(yearOf(asOf)));
  if (late >= 0)
    found.push([
      'figures-years',
      ['inTime', late, 'year'],
      `The year ${inTime[late]?.year} is after ${sayMonth(asOf)}, when the figures were published.`,
    ]);
  if (!newPlans) return found;
  const { year, issued, inTime: ready } = newPlans;
  if (ready > issued)
    found.push([
      'figures-agree',
      ['newPlans', 'inTime'],
      `${ready} plans were in time, of ${issued}. One of the two is wrong.`,
    ]);
  const at = inTime.findIndex((each) => each.year === year);
  const said = inTime[at]?.percent;
  const counted = (100 * ready) / issued;
  // Both are rounded to one place.
  if (said !== undefined && Math.abs(said - counted) > 0.06)
    found.push([
      'figures-agree',
      ['inTime', at, 'percent'],
      `${ready} of ${issued} is ${counted.toFixed(1)} per cent, and this says ${said}.`,
    ]);
  return found;
}
