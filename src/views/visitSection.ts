import type { Inspection } from '../domain/archive.ts';
import { sayDay } from '../domain/day.ts';
import type { Model } from '../domain/model.ts';
import { RECORD_TYPES } from '../domain/sourceTypes.ts';
import { countsOf, type MarkCount } from './countsOf.ts';
import { columnsOf, type FindingColumns } from './findingLines.ts';
import { countNote, coverageNote, daysOf, progressNote, publicationOf, reviewNote, verdictOf } from './sentences.ts';
import type { SourceBook, SourceLine } from './sourceLines.ts';
import { type VisitLine, visitLine } from './visitLines.ts';

/** An answer, an event or a remark, with its sources. */
export interface CitedLine {
  /** Who or when: "Deputy Director, National Deaf Children’s Society"; "September 2019". */
  readonly lead: string | undefined;
  readonly text: string;
  readonly quote: string | undefined;
  readonly sources: readonly SourceLine[];
}

/** Everything that we hold of one visit. */
export interface VisitSection extends VisitLine {
  readonly verdict: string;
  readonly days: string;
  readonly published: string;
  readonly counts: readonly MarkCount[];
  readonly columns: FindingColumns;
  /** Honest remarks: what we hold, and whether the counts agree. */
  readonly notes: readonly string[];
  /** Who has checked it. */
  readonly review: string;
  readonly next: string | undefined;
  /** The report’s own words on the next visit. */
  readonly nextInspection: string | undefined;
  readonly healthPartners: readonly string[];
  readonly responses: readonly CitedLine[];
  readonly followUp: readonly CitedLine[];
  readonly context: readonly CitedLine[];
  /** The sources of its dates and outcome. */
  readonly records: readonly SourceLine[];
  /** The file in the archive, for "improve this page". */
  readonly file: string;
  /** Whether a story in prose stands below the fields. */
  readonly hasStory: boolean;
}

/** Puts together what pages say about a visit. */
export function visitSection(model: Model, visit: Inspection, book: SourceBook): VisitSection {
  const columns = columnsOf(model, visit, book);
  const cite = (ids: readonly string[]) => book.cite(visit, ids);
  return {
    ...visitLine(model, visit),
    verdict: verdictOf(model, visit),
    days: daysOf(visit),
    published: publicationOf(visit),
    counts: countsOf(model, visit, columns),
    columns,
    notes: [progressNote(visit), countNote(model, visit), coverageNote(visit)].filter((note) => note !== undefined),
    review: reviewNote(visit),
    next: model.outcome(visit).next,
    nextInspection: visit.nextInspection,
    healthPartners: visit.healthPartners ?? [],
    responses: visit.responses.map(({ by, organisation, summary, quote, sources }) => ({
      lead: by === organisation ? by : `${by}, ${organisation}`,
      text: summary,
      quote,
      sources: cite(sources),
    })),
    followUp: visit.followUp.map(({ date, event, sources }) => ({
      lead: date && sayDay(date),
      text: event,
      quote: undefined,
      sources: cite(sources),
    })),
    context: visit.context.map(({ summary, sources }) => ({
      lead: undefined,
      text: summary,
      quote: undefined,
      sources: cite(sources),
    })),
    records: cite(recordsOf(visit)),
    file: `inspections/${visit.slug}.md`,
    hasStory: visit.body.trim() !== '',
  };
}

/** The sources that state when the visit was and how it ended: by their kind, or because the file says so. */
function recordsOf(visit: Inspection): string[] {
  return visit.sources
    .filter((source) => RECORD_TYPES.includes(source.type) || source.supports !== undefined)
    .map((source) => source.id);
}
