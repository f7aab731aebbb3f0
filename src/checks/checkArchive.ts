import type { Archive, Inspection } from '../domain/archive.ts';
import type { ContentFile, RawArchive } from '../domain/contentFile.ts';
import { type InspectionFacts, makeInspectionSchema } from '../domain/inspection.ts';
import type { Problem } from '../domain/problem.ts';
import { makeVocabulary } from '../domain/vocabulary.ts';
import { checkBody, NO_LIMIT, type TimeLimit } from './checkBody.ts';
import { checkGuidance } from './checkGuidance.ts';
import { checkLanguage } from './checkLanguage.ts';
import { checkPages } from './checkPages.ts';
import { checkRegisters } from './checkRegisters.ts';
import { checkVisit, type JudgedFile } from './checkVisit.ts';
import { compareProblems, judge } from './judge.ts';
import type { Sibling } from './rule.ts';
import { tidyProblems } from './tidyProblems.ts';

/** What came of a check: every problem at once, and the archive where all of it was looked at and has no error. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly archive?: Archive;
  /** Whether the registers were in order, so that the inspections could be looked at. */
  readonly complete: boolean;
}

/** How a check is made. */
export interface CheckOptions {
  /** The last day that can have happened, YYYY-MM-DD. */
  readonly today: string;
  /** Stops a text that takes too long. */
  readonly limit?: TimeLimit;
  /** The paths of the files that are asked about; the others are only compared with. All when left out. */
  readonly only?: ReadonlySet<string>;
  /** The English texts that the site says; without them nobody can tell which a language may translate. */
  readonly messages?: readonly string[];
}

/**
 * Judges everything that was read: the shape of each file, then the rules across fields and files. `found` are the
 * problems of reading; a file that could not be read is passed over here. Pure: day and clock are handed in.
 */
export function checkArchive(raw: RawArchive, found: readonly Problem[], options: CheckOptions): Checked {
  const { today, limit = NO_LIMIT, only, messages } = options;
  const isAsked = ({ path }: ContentFile) => !only || only.has(path);
  const registers = checkRegisters(raw, today);
  const pages = checkPages(raw.pages.filter(isAsked), limit);
  const problems: Problem[] = [...found, ...registers.problems, ...pages.problems];
  if (!registers.data) return { problems: problems.sort(compareProblems), complete: false };

  const schema = makeInspectionSchema(makeVocabulary(registers.data));
  const files: JudgedFile[] = raw.inspections
    .filter((file) => file.data !== undefined)
    .map((file) => {
      const { data: facts, problems: own, ...shape } = judge<InspectionFacts>(file, schema);
      problems.push(...own);
      return { file, facts, ...shape };
    });
  const byCouncil = Map.groupBy(files, ({ facts }) => facts.council);
  for (const judged of files.filter(({ file }) => isAsked(file))) {
    const others = (council: string) => readable(byCouncil.get(council), judged);
    problems.push(...checkVisit(judged, others, registers.data, today), ...checkBody(judged.file, limit));
  }

  const known = registers.data;
  const languages = (raw.languages ?? []).filter(isAsked);
  problems.push(...languages.flatMap((file) => checkLanguage(file, known, messages)));
  problems.push(...checkGuidance(raw.guidance, registers.data, files, isAsked));

  const told = tidyProblems(problems);
  if (only || told.some((problem) => problem.severity === 'error')) return { problems: told, complete: true };
  const inspections: Inspection[] = files.map(({ file, facts }) => ({ ...facts, slug: file.slug, body: file.body }));
  return { problems: told, complete: true, archive: { ...registers.data, inspections, pages: pages.data } };
}

/** The files that rules can compare with; one that is misshapen is reported for itself. */
function readable(files: readonly JudgedFile[] | undefined, self: JudgedFile): Sibling[] {
  return (files ?? [])
    .filter((other) => other !== self && other.misshapen.size === 0)
    .map((other) => ({ slug: other.file.slug, facts: other.facts }));
}
