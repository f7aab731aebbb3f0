import type { ContentFile } from '../domain/contentFile.ts';
import type { RegisteredLine } from '../domain/easyRead.ts';
import type { Framework } from '../domain/framework.ts';
import type { FieldPath, Problem } from '../domain/problem.ts';
import type { ThemeGroup } from '../domain/registers.ts';
import { easyFaults } from './easySentences.ts';
import { registerProblem } from './registerProblem.ts';

/** The easy read words of themes. */
export function checkEasyThemes(file: ContentFile, groups: readonly ThemeGroup[]): Problem[] {
  return groups.flatMap(({ themes }, at) =>
    themes.flatMap(({ easy }, nth) => {
      const path = [at, 'themes', nth, 'easy'];
      if (!easy) return [];
      const { name, meaning } = easy;
      // A name is no sentence, and one word of it would tip its grade.
      const named = problems(file, [...path, 'name'], name).filter(({ rule }) => rule !== 'easy-reading-grade');
      return [...named, ...problems(file, [...path, 'meaning'], meaning)];
    }),
  );
}

/** The easy read words of outcomes and formal lists. */
export function checkEasyFrameworks(file: ContentFile, frameworks: readonly Framework[]): Problem[] {
  const lines = (path: FieldPath, list: readonly RegisteredLine[] = []) =>
    list.flatMap(({ text }, nth) => problems(file, [...path, nth, 'text'], text));
  return frameworks.flatMap(({ outcomes, formalKinds }, at) => [
    ...formalKinds.flatMap(({ easy }, nth) => lines([at, 'formalKinds', nth, 'easy'], easy)),
    ...outcomes.flatMap(({ easy }, nth) => [
      ...lines([at, 'outcomes', nth, 'easy', 'said'], easy?.said),
      ...lines([at, 'outcomes', nth, 'easy', 'next'], easy?.next),
    ]),
  ]);
}

function problems(file: ContentFile, path: FieldPath, text: string): Problem[] {
  return easyFaults(text).map(({ rule, message }) => registerProblem(file, rule, path, message));
}
