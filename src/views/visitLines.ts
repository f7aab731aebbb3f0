import type { Inspection } from '../domain/archive.ts';
import { sayMonth } from '../domain/day.ts';
import type { OutcomeMark } from '../domain/framework.ts';
import { dateOf, type Model } from '../domain/model.ts';
import { addresses } from './addresses.ts';
import { ageOf } from './sentences.ts';

/** A visit in a list or on a rail. */
export interface VisitLine {
  readonly href: string;
  readonly council: { readonly name: string; readonly href: string };
  /** "March 2019". */
  readonly when: string;
  /** Machine date, to the day or month. */
  readonly date: string;
  readonly age: string;
  /** "Full inspection", "Revisit". */
  readonly kind: string;
  readonly framework: { readonly slug: string; readonly name: string };
  readonly outcome: { readonly slug: string; readonly name: string; readonly mark: OutcomeMark };
  /** Whether any finding is held for it, and not only its outcome. */
  readonly hasFindings: boolean;
}

/** A visit as a line of a list. */
export function visitLine(model: Model, visit: Inspection): VisitLine {
  const framework = model.framework(visit.framework);
  const outcome = model.outcome(visit);
  const council = model.council(visit.council);
  return {
    href: addresses.inspection(visit.slug),
    council: { name: council.name, href: addresses.council(council.slug) },
    when: sayMonth(dateOf(visit)),
    date: dateOf(visit),
    age: ageOf(model, visit),
    kind: framework.visits.find((each) => each.slug === visit.visit)?.name ?? visit.visit,
    framework: { slug: framework.slug, name: framework.shortName },
    outcome: { slug: outcome.slug, name: outcome.name, mark: outcome.mark },
    hasFindings: visit.findings.length > 0,
  };
}
