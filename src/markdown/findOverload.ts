import type { BodyProblem } from './bodyProblem.ts';
import { LIMITS, type Limits, MARK } from './limits.ts';
import { type Prefix, readPrefix } from './readPrefix.ts';
import { sayNumber } from './sayNumber.ts';

const LINE_END = /\r\n?|\n/;
const BLANK = /^[ \t]*$/;
/**
 * Lines that certainly end the paragraph before them: a bullet with words, or a heading, indented by less than four.
 * Numbered items are not among them, since only number 1 ends a paragraph.
 */
const STARTS_BLOCK = /^ {0,3}(?:[-+*][ \t]+\S|#{1,6}[ \t]+\S)/;
/** The line under a table's headings, which sets how many columns it has, and what may stand before it. */
const COULD_RULE_TABLE = /^[\s>|:\-+*\d.)]*$/;

/**
 * The limits that must hold before a parser may see the body, since a hostile one could hang or overflow it. Goes
 * through the text once and stops at the first limit that is passed; empty where all hold. It may count too much, as a
 * table's lines are one block here, but never too little. The exact limits are held on the parsed text.
 */
export function findOverload(markdown: string, limits: Limits = LIMITS): BodyProblem[] {
  if (markdown.length > limits.characters) return [tooLong(markdown, limits)];
  const lines = markdown.split(LINE_END);
  let [blockStart, marksInBlock, marks, markers, strokes] = [0, 0, 0, 0, 0];
  for (const [at, line] of lines.entries()) {
    const problem = (rule: string, message: string, from = at) => [markLines(rule, message, lines, from, at)];
    if (at >= limits.lines) return problem('body-too-long', SAY.lines(lines.length, limits));

    if (BLANK.test(line) || STARTS_BLOCK.test(line)) [blockStart, marksInBlock] = [at, 0];
    const marksHere = count(line, MARK);
    marksInBlock += marksHere;
    marks += marksHere;
    if (marksInBlock > limits.marksInBlock) return problem('too-many-marks', SAY.marksInBlock(limits), blockStart);
    if (marks > limits.marks) return problem('too-many-marks', SAY.marks(limits));

    const prefix = readPrefix(line);
    markers += prefix.markers;
    if (markers > limits.markers) return problem('too-many-marks', SAY.markers(limits));
    if (guessDepth(prefix) > deepestGuess(limits)) return problem('nesting-too-deep', SAY.nesting(limits));

    const strokesHere = count(line, /\|/g);
    strokes += strokesHere;
    const isWide = strokesHere > limits.tableColumns + 1 && COULD_RULE_TABLE.test(line);
    if (isWide) return problem('table-too-large', SAY.columns(limits));
    if (strokes > limits.strokes) return problem('table-too-large', SAY.strokes(limits));
  }
  return [];
}

/**
 * Twice what readers may nest, and two more: the guess counts spaces before a list mark as if they were lists, so it
 * must leave room.
 */
export function deepestGuess(limits: Limits): number {
  return 2 * limits.nesting + 2;
}

/** Never less than the real depth: a list inside a list needs at least two columns of indent. */
function guessDepth({ markers, indent }: Prefix): number {
  return markers === 0 ? 0 : markers + Math.floor(indent / 2);
}

function count(line: string, what: RegExp): number {
  return line.match(what)?.length ?? 0;
}

function tooLong(markdown: string, limits: Limits): BodyProblem {
  const kept = markdown.slice(0, limits.characters).split(LINE_END);
  const message = `The text has ${sayNumber(markdown.length)} characters. Keep it to ${sayNumber(limits.characters)}: shorten it, or divide it into pages.`;
  return markLines('body-too-long', message, kept, kept.length - 1, kept.length - 1);
}

/** Marks whole lines, `from` to `to`, both counted from 0. */
function markLines(rule: string, message: string, lines: readonly string[], from: number, to: number): BodyProblem {
  return { rule, line: from + 1, column: 1, endLine: to + 1, endColumn: (lines[to]?.length ?? 0) + 1, message };
}

const SAY = {
  lines: (found: number, { lines }: Limits) =>
    `The text has ${sayNumber(found)} lines. Keep it to ${sayNumber(lines)}: shorten it, or divide it into pages.`,
  marksInBlock: ({ marksInBlock }: Limits) =>
    `This block has more than ${sayNumber(marksInBlock)} marks such as *, _, [ or \`. Divide it with blank lines, or take some out.`,
  marks: ({ marks }: Limits) =>
    `The text has more than ${sayNumber(marks)} marks such as *, _, [ or \`. Take some out, or divide it into pages.`,
  markers: ({ markers }: Limits) =>
    `The text has more than ${sayNumber(markers)} list and quotation marks at the starts of lines. Take some out, or divide it into pages.`,
  columns: ({ tableColumns }: Limits) =>
    `This table has more than ${tableColumns} columns. Keep it to ${tableColumns}, or make two tables.`,
  strokes: ({ strokes }: Limits) =>
    `The tables have more than ${sayNumber(strokes)} upright strokes (|) in all. Make them smaller.`,
  nesting: ({ nesting }: Limits) =>
    `Lists or quotations are nested too deep here. Keep to ${nesting} levels, and indent less.`,
};
