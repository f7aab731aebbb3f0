import type { Inspection } from '../domain/archive.ts';
import type { Finding, Speaker } from '../domain/finding.ts';
import { findingAnchors } from '../domain/findingAnchors.ts';
import type { Framework } from '../domain/framework.ts';
import type { Model } from '../domain/model.ts';
import { say } from '../language/say.ts';
import { addresses } from './addresses.ts';
import type { SourceBook, SourceLine } from './sourceLines.ts';

/** The shapes of findings; the site's one key explains them. */
export type FindingMark = 'strength' | 'weakness' | 'grave' | 'enough' | 'not-enough';

/** The words for findings that stand on no formal list; a formal list has words of its own. */
export const findingWords = {
  strength: say('strength'),
  weakness: say('weakness'),
  enough: say('enough progress'),
  notEnough: say('not enough progress'),
} as const;

/** A finding as pages show it. */
export interface FindingLine {
  /** Its permanent address. */
  readonly href: string;
  readonly anchor: string;
  readonly mark: FindingMark;
  /** The word that says what the shape says: "significant weakness". */
  readonly label: string;
  /** Whether the label stands on the report's formal list. */
  readonly formal: boolean;
  readonly theme: { readonly name: string; readonly href: string };
  readonly summary: string;
  readonly quote: string | undefined;
  /** "the council says", where it is not the inspectors' own account. */
  readonly said: string | undefined;
  readonly responsible: string | undefined;
  readonly sources: readonly SourceLine[];
}

/** The findings of a visit, sorted as pages show them: formal lists first, then in the file's order. */
export interface FindingColumns {
  readonly weaknesses: readonly FindingLine[];
  readonly strengths: readonly FindingLine[];
  readonly enough: readonly FindingLine[];
  readonly notEnough: readonly FindingLine[];
}

const SAID: Record<Exclude<Speaker, 'inspectors'>, string> = {
  council: say('the council says'),
  nhs: say('the NHS says'),
  charity: say('a charity says'),
  family: say('a family says'),
};

/** Puts the findings of a visit into columns. */
export function columnsOf(model: Model, visit: Inspection, book: SourceBook): FindingColumns {
  const framework = model.framework(visit.framework);
  const anchors = findingAnchors(visit.findings);
  const lines = visit.findings.map((finding, at) => lineOf(model, visit, framework, finding, anchors[at] ?? '', book));
  // The gravest list first; within a list, what inspectors say themselves before what others say.
  const rank = (line: FindingLine) => (line.mark === 'grave' ? 0 : line.formal ? 2 : 4) + (line.said ? 1 : 0);
  const only = (...marks: FindingMark[]) =>
    lines.filter((line) => marks.includes(line.mark)).sort((a, b) => rank(a) - rank(b));
  return {
    weaknesses: only('grave', 'weakness'),
    strengths: only('strength'),
    enough: only('enough'),
    notEnough: only('not-enough'),
  };
}

function lineOf(
  model: Model,
  visit: Inspection,
  framework: Framework,
  finding: Finding,
  anchor: string,
  book: SourceBook,
): FindingLine {
  const theme = model.theme(finding.theme);
  const formal = framework.formalKinds.find((kind) => kind.slug === finding.formal);
  return {
    href: addresses.finding(visit.slug, anchor),
    anchor,
    ...markAndLabel(finding, formal),
    formal: formal !== undefined,
    theme: { name: theme.name, href: addresses.theme(theme.slug) },
    summary: finding.summary,
    quote: finding.quote,
    said: saidBy(finding),
    responsible: finding.responsible,
    sources: book.cite(visit, finding.sources),
  };
}

/** "the council says", where a finding is not the inspectors’ own account. */
export function saidBy({ saidBy: speaker = 'inspectors' }: Finding): string | undefined {
  return speaker === 'inspectors' ? undefined : SAID[speaker];
}

/** The shape and the word of a finding; `formal` is the formal list that it stands on. */
export function markAndLabel(
  finding: Finding,
  formal: Framework['formalKinds'][number] | undefined,
): Pick<FindingLine, 'mark' | 'label'> {
  if (finding.kind === 'strength') return { mark: 'strength', label: findingWords.strength };
  if (finding.kind === 'progress')
    return finding.progress === 'sufficient'
      ? { mark: 'enough', label: findingWords.enough }
      : { mark: 'not-enough', label: findingWords.notEnough };
  return { mark: formal?.grave ? 'grave' : 'weakness', label: formal?.name ?? findingWords.weakness };
}
