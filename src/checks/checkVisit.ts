import type { Registers } from '../domain/archive.ts';
import type { ContentFile } from '../domain/contentFile.ts';
import type { Council } from '../domain/council.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import { type Problem, sayField } from '../domain/problem.ts';
import { inspectionRules } from './inspectionRules.ts';
import type { Sibling, Visit } from './rule.ts';

/** An inspection file that has been held against the schema. */
export interface JudgedFile {
  readonly file: ContentFile;
  readonly facts: InspectionFacts;
  readonly misshapen: ReadonlySet<string>;
  readonly incomplete: ReadonlySet<string>;
}

/** All inspection files by the council that they are about. */
export type FilesByCouncil = ReadonlyMap<string, readonly JudgedFile[]>;

/** Runs every rule about inspection files on one of them. `today` is YYYY-MM-DD. */
export function checkVisit(judged: JudgedFile, files: FilesByCouncil, registers: Registers, today: string): Problem[] {
  const { file, facts, misshapen, incomplete } = judged;
  if (misshapen.has('')) return [];
  const framework = registers.frameworks.find((each) => each.slug === facts.framework);
  const council = registers.councils.find((each) => each.slug === facts.council);
  const visit: Visit = {
    facts,
    file,
    registers,
    today,
    framework,
    outcome: framework?.outcomes.find((each) => each.slug === facts.outcome),
    council,
    siblings: readable(files.get(facts.council), judged),
    inherited: findPredecessors(council, registers.councils).flatMap((slug) => readable(files.get(slug), judged)),
  };
  return inspectionRules
    .filter(
      (rule) =>
        !rule.needs.some((field) => misshapen.has(field)) && !rule.needsWhole?.some((field) => incomplete.has(field)),
    )
    .flatMap((rule) =>
      rule.check(visit).map(({ path, part, inBody, message, suggestion }) => ({
        file: file.path,
        ...(inBody ?? file.locate(path, part)),
        rule: rule.name,
        severity: rule.severity,
        field: inBody ? 'body' : sayField(path),
        message,
        ...(suggestion && { suggestion }),
        fixable: false,
      })),
    );
}

/** The files that rules can compare with; one that is misshapen is reported for itself. */
function readable(files: readonly JudgedFile[] | undefined, self: JudgedFile): Sibling[] {
  return (files ?? [])
    .filter((other) => other !== self && other.misshapen.size === 0)
    .map((other) => ({ slug: other.file.slug, facts: other.facts }));
}

/** The councils that a council came from, and those that they came from. */
function findPredecessors(council: Council | undefined, councils: readonly Council[]): string[] {
  const found = new Set<string>();
  const waiting = council ? [council] : [];
  for (const next of waiting)
    for (const { council: slug } of next.predecessors) {
      const before = councils.find((each) => each.slug === slug);
      if (found.has(slug) || slug === council?.slug) continue;
      found.add(slug);
      if (before) waiting.push(before);
    }
  return [...found];
}
