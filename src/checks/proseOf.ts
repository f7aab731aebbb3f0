import type { ContentFile } from '../domain/contentFile.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import type { FieldPath, Range } from '../domain/problem.ts';

/** A piece of our own prose, and where it stands. */
export interface Prose {
  readonly text: string;
  readonly path: FieldPath;
}

/** Every sentence of our own in the fields of a file; titles and quotations are not ours. */
export function proseOf(facts: InspectionFacts): Prose[] {
  return [
    ...facts.findings.flatMap(({ summary }, at) => [{ text: summary, path: ['findings', at, 'summary'] }]),
    ...facts.responses.flatMap(({ summary }, at) => [{ text: summary, path: ['responses', at, 'summary'] }]),
    ...facts.followUp.flatMap(({ event }, at) => [{ text: event, path: ['followUp', at, 'event'] }]),
    ...facts.context.flatMap(({ summary }, at) => [{ text: summary, path: ['context', at, 'summary'] }]),
  ];
}

/** A line of Markdown, and its number in the file, from 1. */
export interface BodyLine {
  readonly text: string;
  readonly line: number;
}

/** The lines of a body. */
export function bodyLinesOf({ body, bodyLine }: Pick<ContentFile, 'body' | 'bodyLine'>): BodyLine[] {
  return body === '' ? [] : body.split('\n').map((text, at) => ({ text, line: bodyLine + at }));
}

/** Part of a line of the body, from the character `from` on, `length` characters long. */
export function placeInLine(line: number, from: number, length: number): Range {
  return { line, column: from + 1, endLine: line, endColumn: from + length + 1 };
}
