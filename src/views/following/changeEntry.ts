import type { Inspection } from '../../domain/archive.ts';
import { type Day, sayDay, sayMonth } from '../../domain/day.ts';
import type { Change } from '../../domain/following/listChanges.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { addresses } from '../addresses.ts';
import type { FindingLine } from '../findingLines.ts';
import { bookOfSources } from '../sourceLines.ts';
import { type VisitSection, visitSection } from '../visitSection.ts';
import { countOf, lower } from '../words.ts';
import { lastingId } from './lastingId.ts';

/** What a follower is told. Each text makes sense alone, without the page around it. */
export interface ChangeEntry {
  /** A UUID that stays. */
  readonly id: string;
  /** Its place on the page of changes. */
  readonly anchor: string;
  readonly title: string;
  /** The page that it is about. */
  readonly href: string;
  /** YYYY-MM-DD. */
  readonly date: Day;
  readonly updated: Day;
  /** What the date is, for people: "report published on 18 May 2026". */
  readonly dated: string;
  /** A few plain sentences. */
  readonly summary: string;
  /** The same at more length: what must get better, and beside it what worked well. */
  readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string }[];
  readonly tags: readonly Tag[];
  readonly isCorrection: boolean;
}

/** What an entry is about: `region/south-east`, and its name. */
export interface Tag {
  readonly term: string;
  readonly label: string;
}

/** So many findings a list; the page has the others. */
const MOST = 3;

/** Says a change to those who follow. */
export function changeEntry(model: Model, { id, date, updated, visit, correction }: Change): ChangeEntry {
  const section = visitSection(model, visit, bookOfSources([visit]));
  const name = nameVisit(visit, section);
  const shared = {
    id: lastingId(id),
    anchor: id.replace(/^visit\//, '').replaceAll('/', '-'),
    href: addresses.inspection(visit.slug),
    date,
    updated,
    tags: tagsOf(model, visit),
  };
  if (correction)
    return {
      ...shared,
      title: `Correction: ${name}`,
      dated: `Put right on ${sayDay(date)}.`,
      summary: `We put a mistake right on ${sayDay(date)}. What was wrong: ${correction.wrong} What it says now: ${correction.now}`,
      lists: [],
      sources: correction.sources,
      isCorrection: true,
    };
  return {
    ...shared,
    title: `${name}, ${lower(section.outcome.name)}`,
    dated: sayDated(visit),
    summary: [section.verdict, sayCounts(visit, section), ...section.notes].filter(Boolean).join(' '),
    lists: listsOf(section),
    sources: [],
    isCorrection: false,
  };
}

/** "Wokingham: revisit of June 2021". */
function nameVisit(visit: Inspection, { council, kind }: VisitSection): string {
  const month = sayMonth(dateOf(visit));
  return `${council.name}: ${lower(kind)}${visit.inspected ? ' of' : ', report of'} ${month}`;
}

function sayDated({ published, added }: Inspection): string {
  const out = published
    ? `Report published ${published.length === 7 ? 'in' : 'on'} ${sayDay(published)}.`
    : 'When the report came out is not recorded, so the visit dates it.';
  return added ? `${out} Here since ${sayDay(added)}.` : out;
}

/** How many weaknesses and strengths; of a revisit another sentence tells how many weaknesses were put right. */
function sayCounts(visit: Inspection, { counts }: VisitSection): string {
  if (visit.significantWeaknesses?.sufficient !== undefined) return '';
  return counts.length > 0 ? `${counts.map(({ count, words }) => `${count} ${words}`).join(', ')}.` : '';
}

function listsOf({ columns }: VisitSection): ChangeEntry['lists'] {
  const list = (heading: string, lines: readonly FindingLine[]) =>
    lines.length > 0 ? [{ heading, items: [...lines.slice(0, MOST).map(sayFinding), ...sayRest(lines.length)] }] : [];
  return [
    ...list('Not enough progress', columns.notEnough),
    ...list('Enough progress', columns.enough),
    ...list('What had to get better', columns.weaknesses),
    ...list('What worked well', columns.strengths),
  ];
}

function sayFinding({ theme, formal, label, said, summary }: FindingLine): string {
  const marks = [...(formal ? [label] : []), ...(said ? [said] : [])];
  return `${theme.name}${marks.length > 0 ? ` (${marks.join('; ')})` : ''}: ${summary}`;
}

function sayRest(count: number): string[] {
  return count > MOST ? [`${countOf(count - MOST, 'more is', 'more are')} on the page of this visit.`] : [];
}

function tagsOf(model: Model, visit: Inspection): Tag[] {
  const council = model.council(visit.council);
  const region = model.region(council.region);
  const framework = model.framework(visit.framework);
  const themes = [...new Set(visit.findings.map(({ theme }) => theme))].map((slug) => model.theme(slug));
  return [
    { term: `framework/${framework.slug}`, label: framework.shortName },
    { term: `region/${region.slug}`, label: region.name },
    ...themes.map(({ slug, name }) => ({ term: `theme/${slug}`, label: name })),
  ];
}
