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

/** The other visits of a council that are held and that rules can compare with. */
export type FindVisits = (council: string) => readonly Sibling[];

/** Runs every rule about inspection files on one of them. `today` is YYYY-MM-DD. */
export function checkVisit(judged: JudgedFile, others: FindVisits, registers: Registers, today: string): Problem[] {
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
    siblings: others(facts.council),
    inherited: findPredecessors(council, registers.councils).flatMap(others),
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
