import type * as z from 'zod';
import type { ContentFile } from '../domain/contentFile.ts';
import { explainIssue, type FieldProblem } from '../domain/explainIssue.ts';
import { type Problem, sayField } from '../domain/problem.ts';

/** A file held against its schema. */
export interface Judged<Data> {
  /**
   * The data as the schema leaves it. Where the schema refuses it, as it was read: a broken line of a list is then a
   * gap, which `flatMap`, `filter` and `forEach` pass over, so that the lines after it keep their places.
   */
  readonly data: Data;
  readonly problems: readonly Problem[];
  /** The top-level fields whose shape is wrong, so that rules cannot read them; an empty name is the whole file. */
  readonly misshapen: ReadonlySet<string>;
  /** The lists with gaps. */
  readonly incomplete: ReadonlySet<string>;
}

/** More in one file is one mistake made many times; a report of 100,000 lines helps nobody. */
const MOST = 200;

/** Says what the schema has against a file, each with its place; the first of very many. */
export function judge<Data>(file: ContentFile, schema: z.ZodType): Judged<Data> {
  const result = schema.safeParse(file.data);
  if (result.success) return { data: result.data as Data, problems: [], misshapen: new Set(), incomplete: new Set() };
  const found = result.error.issues.slice(0, MOST).flatMap((issue) => explainIssue(issue, schema, file.data));
  const structural = found.filter((each) => each.structural);
  const gaps = structural.filter(({ path }) => typeof path[1] === 'number');
  return {
    data: withGaps(file.data, gaps) as Data,
    problems: found.map((each) => toProblem(file, each)),
    misshapen: new Set(structural.filter((each) => !gaps.includes(each)).map(({ path }) => String(path[0] ?? ''))),
    incomplete: new Set(gaps.map(({ path }) => String(path[0]))),
  };
}

function toProblem(file: ContentFile, { path, part, rule, message, suggestion, fixable }: FieldProblem): Problem {
  return {
    file: file.path,
    ...file.locate(path, part),
    rule,
    severity: 'error',
    field: sayField(path),
    message,
    ...(suggestion && { suggestion }),
    fixable,
  };
}

/** Lists that may be left out are empty for the rules, as the schema makes them; broken lines are gaps. */
function withGaps(read: unknown, gaps: readonly FieldProblem[]): unknown {
  const none = { findings: [], responses: [], followUp: [], context: [] };
  const data: Record<string, unknown> = { ...none, ...(Array.isArray(read) ? {} : (read as object | null)) };
  for (const { path } of gaps) {
    const [field, at] = path;
    const list = typeof field === 'string' ? data[field] : undefined;
    if (!Array.isArray(list) || typeof at !== 'number') continue;
    const copy = list.slice(); // keeps the gaps that it already has, which [...list] would fill
    delete copy[at];
    data[String(field)] = copy;
  }
  return data;
}

/** By file, then place, then rule, so that the same archive always gives the same list. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** Not by the rules of a language: they are slow, and differ between machines. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
