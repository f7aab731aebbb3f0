import type { ContentFile } from '../domain/contentFile.ts';
import type { Correction } from '../domain/corrections.ts';
import { type Day, sayDay } from '../domain/day.ts';
import type { FieldPath, Problem } from '../domain/problem.ts';
import { findNames } from './findNames.ts';
import { findRepeats } from './findRepeats.ts';
import { findUnknownSlugs, registerProblem } from './registerProblem.ts';

/** What must hold in the log of corrections, and between it and the visits. */
export function checkCorrections(
  file: ContentFile,
  log: readonly Correction[],
  visits: readonly ContentFile[],
  today: Day,
): Problem[] {
  const report = (rule: string, path: FieldPath, message: string) => registerProblem(file, rule, path, message);
  return [
    ...findUnknownSlugs(
      file,
      'visit',
      visits.map(({ slug }) => slug),
      log.map(({ visit }, at) => ({ slug: visit, path: [at, 'visit'] })),
    ),
    ...log.flatMap(({ date }, at) => {
      if (date.length === 7) return [report('correction-date', [at, 'date'], sayWhichDay(date))];
      return date > today ? [report('correction-date', [at, 'date'], sayFuture(date, today))] : [];
    }),
    ...findRepeats(log.map(({ date, visit }) => `${date} ${visit}`)).map((at) =>
      report(
        'correction-repeated',
        [at],
        'This visit has a correction of the same day above. Make one entry of the two.',
      ),
    ),
    ...log.flatMap((entry, at) =>
      (['wrong', 'now'] as const).flatMap((field) =>
        findNames(entry[field]).map(({ name }) =>
          report(
            'correction-name',
            [at, field],
            `"${name}" may be a person’s name. Write the role instead: nobody is named here.`,
          ),
        ),
      ),
    ),
  ];
}

function sayWhichDay(date: Day): string {
  return `${sayDay(date)} is a month. Write the day on which the page was put right, as in ${date}-15.`;
}

function sayFuture(date: Day, today: Day): string {
  return `${sayDay(date)} is in the future: today is ${sayDay(today)}. Check the year.`;
}
