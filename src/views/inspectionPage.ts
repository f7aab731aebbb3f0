import { sayMonth } from '../domain/day.ts';
import { dateOf, type Model } from '../domain/model.ts';
import { nothingLater } from './sentences.ts';
import { bookOfSources, type SourceLine } from './sourceLines.ts';
import { type VisitLine, visitLine } from './visitLines.ts';
import { type VisitSection, visitSection } from './visitSection.ts';

/** What the page of one visit says. */
export interface InspectionPage extends VisitSection {
  readonly slug: string;
  readonly heading: string;
  readonly description: string;
  readonly official: string;
  readonly judged: string;
  readonly sources: readonly SourceLine[];
  /** Earlier visits to this council and to those that it was made from. */
  readonly earlier: readonly VisitLine[];
  /** Later visits to this council and to those that followed it. */
  readonly later: readonly VisitLine[];
  readonly nothingLater: string;
  /** The story in Markdown. */
  readonly body: string;
}

/** Works out the page of a visit; throws on an unknown one. */
export function inspectionPage(model: Model, slug: string): InspectionPage {
  const visit = model.inspections.find((each) => each.slug === slug);
  if (!visit) throw new Error(`There is no inspection "${slug}".`);
  const book = bookOfSources([visit]);
  const section = visitSection(model, visit, book);
  const earlier = model.historyOf(visit.council);
  const line = new Set([visit.council, ...successorsOf(model, visit.council)]);
  const later = model.inspections.filter((each) => line.has(each.council));
  const framework = model.framework(visit.framework);
  return {
    ...section,
    slug,
    heading: `${section.council.name}: ${section.kind.toLowerCase()}, ${sayMonth(dateOf(visit))}`,
    description: `${section.council.name}, ${section.kind.toLowerCase()}: ${section.verdict}`,
    official: model.outcome(visit).official,
    judged: framework.judged,
    sources: book.lines,
    later: later.slice(0, later.indexOf(visit)).map((each) => visitLine(model, each)),
    earlier: earlier.slice(earlier.indexOf(visit) + 1).map((each) => visitLine(model, each)),
    nothingLater: nothingLater(model),
    body: visit.body,
  };
}

/** The councils that serve the area of one that has ended, and those that followed them in turn. */
function successorsOf(model: Model, slug: string, seen = new Set<string>()): Set<string> {
  for (const { council: after } of model.council(slug).successors) {
    if (seen.has(after)) continue;
    seen.add(after);
    successorsOf(model, after, seen);
  }
  return seen;
}
