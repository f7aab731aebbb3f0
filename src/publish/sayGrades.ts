import { gradeSentences } from '../checks/gradeSentences.ts';
import { proseOf } from '../checks/proseOf.ts';
import type { Archive } from '../domain/archive.ts';
import { readingGrade } from '../domain/readingGrade.ts';

/** How hard the files of an archive are to read: the median, then a line each, hardest first, with its hardest sentence. */
export function sayGrades({ inspections }: Pick<Archive, 'inspections'>): string {
  const graded = inspections
    .flatMap((visit) => {
      const texts = proseOf(visit).map(({ text }) => text);
      const grade = readingGrade(texts);
      return grade === undefined ? [] : [{ slug: visit.slug, grade, hardest: gradeSentences(visit)[0]?.text ?? '' }];
    })
    .sort((a, b) => b.grade - a.grade);
  const median = graded[Math.floor(graded.length / 2)]?.grade ?? 0;
  const lines = graded.map(({ slug, grade, hardest }) => `${say(grade)}  ${slug}: ${hardest}`);
  return [
    `Median ${say(median).trim()} years of school, over ${graded.length} files with findings.`,
    ...lines,
    '',
  ].join('\n');
}

function say(grade: number): string {
  return grade.toFixed(1).padStart(5);
}
