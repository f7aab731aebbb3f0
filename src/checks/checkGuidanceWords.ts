import type { Registers } from '../domain/archive.ts';
import type { ContentFile } from '../domain/contentFile.ts';
import type { Guidance, GuidanceEntry } from '../domain/guidance.ts';
import type { FieldPath, Problem } from '../domain/problem.ts';
import { readingGrade } from '../domain/readingGrade.ts';
import { findLoadedWords } from './loadedWord.ts';
import { longestSentence } from './longestSentence.ts';
import type { Prose } from './proseOf.ts';
import { registerProblem } from './registerProblem.ts';
import { findUnknownAcronyms, sayUnknownAcronym } from './unknownAcronym.ts';

/** Guidance is read aloud in meetings, so its sentences are shorter than those of a report. */
const MOST_WORDS = 20;
/** What the median of the archive is held to; these words are all ours. */
const MOST_GRADE = 8;
/** One hard word tips the grade of a few words. */
const FEWEST_WORDS = 40;

/** What people find hard to read in the guidance, as warnings. */
export function checkGuidanceWords(file: ContentFile, { themes }: Guidance, registers: Registers): Problem[] {
  const warn = (rule: string, path: FieldPath, message: string): Problem => ({
    ...registerProblem(file, rule, path, message),
    severity: 'warning',
  });
  return themes.flatMap((entry, at) => {
    const prose = proseOfEntry(entry, ['themes', at]);
    const grade = gradeOf(prose);
    return [
      ...prose.flatMap(({ text, path }) => {
        const count = longestSentence(text);
        return [
          ...(count > MOST_WORDS ? [warn('guidance-sentence', path, sayLong(count))] : []),
          ...findUnknownAcronyms(text, registers).map(({ letters }) =>
            warn('unknown-acronym', path, sayUnknownAcronym(letters)),
          ),
          ...findLoadedWords(text).map(({ message }) => warn('loaded-word', path, message)),
        ];
      }),
      ...(grade > MOST_GRADE ? [warn('guidance-grade', ['themes', at, 'theme'], sayHard(grade))] : []),
    ];
  });
}

function proseOfEntry({ good, parents, councillors }: GuidanceEntry, path: FieldPath): Prose[] {
  return [
    ...good.map(({ text }, at) => ({ text, path: [...path, 'good', at, 'text'] })),
    ...parents.map((text, at) => ({ text, path: [...path, 'parents', at] })),
    ...councillors.map((text, at) => ({ text, path: [...path, 'councillors', at] })),
  ];
}

function gradeOf(prose: readonly Prose[]): number {
  const texts = prose.map(({ text }) => text);
  return texts.join(' ').split(' ').length < FEWEST_WORDS ? 0 : (readingGrade(texts) ?? 0);
}

function sayLong(count: number): string {
  return `This sentence has ${count} words. Keep it to ${MOST_WORDS}, so that people can say it in a meeting.`;
}

function sayHard(grade: number): string {
  return `The sentences of this theme ask for ${grade.toFixed(1)} years of school; ${MOST_GRADE} are the most. Use shorter sentences and words.`;
}
