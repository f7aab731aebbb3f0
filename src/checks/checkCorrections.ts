import type { ContentFile } from '../domain/contentFile.ts';
import type { Correction } from '../domain/corrections.ts';
import { type Day, isBefore, sayDay } from '../domain/day.ts';
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
    ...log.flatMap(({ date, visit }, at) => {
      const path = [at, 'date'];
      if (date.length === 7) return [report('correction-date', path, sayWhichDay(date))];
      if (date > today) return [report('correction-date', path, sayFuture(date, today))];
      return isBefore(date, monthInName(visit)) ? [report('correction-date', path, sayTooEarly(date))] : [];
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

function sayTooEarly(date: Day): string {
  return `${sayDay(date)} is before the visit itself. Write the day on which the page was put right.`;
}

/** The month that the name of a visit's file ends with: `2019-03`. */
function monthInName(visit: string): Day {
  return visit.slice(-7);
}
