import type { Inspection } from '../../domain/archive.ts';
import { sayMonth, yearOf } from '../../domain/day.ts';
import type { Finding } from '../../domain/finding.ts';
import { findingAnchors } from '../../domain/findingAnchors.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import type { FacetValues, SearchKind } from '../../domain/search/facets.ts';
import type { SearchRecord } from '../../domain/search/searchRecord.ts';
import { addresses } from '../addresses.ts';
import type { FindingLine } from '../findingLines.ts';
import { bookOfSources } from '../sourceLines.ts';
import { type CitedLine, type VisitSection, visitSection } from '../visitSection.ts';
import { capital, lower } from '../words.ts';

/**
 * What a search can find of one visit: the visit, each of its findings, and what was said and done about it, each at its
 * own place on the visit’s page. `toText` makes plain text of Markdown.
 */
export function visitRecords(model: Model, visit: Inspection, toText: (markdown: string) => string): SearchRecord[] {
  const section = visitSection(model, visit, bookOfSources([visit]));
  const values = valuesOf(model, visit);
  const name = `${section.council.name}, ${sayMonth(dateOf(visit))}`;
  const at = (place: string) => `${addresses.inspection(visit.slug)}${place}`;
  const record = (title: string, url: string, text: string): SearchRecord[] =>
    text === '' ? [] : [{ url, title: `${name}: ${title}`, text, values, dated: true }];
  return [
    ...record(section.kind.toLowerCase(), at(''), textOfVisit(section, toText(visit.body))),
    ...findingRecords(visit, section, name, values),
    ...record('what the council, the NHS and others said', at('#part-answers'), textOfLines(section.responses)),
    ...record('what happened next', at('#part-followed'), textOfLines(section.followUp)),
    ...record('what else was going on', at('#part-context'), textOfLines(section.context)),
  ];
}

function valuesOf(model: Model, visit: Inspection): FacetValues {
  return {
    council: visit.council,
    region: model.council(visit.council).region,
    framework: visit.framework,
    outcome: visit.outcome,
    year: yearOf(dateOf(visit)),
  };
}

/** What the visit’s page says beside findings; the words of the framework, which many pages repeat, are left out. */
function textOfVisit(section: VisitSection, story: string): string {
  const partners = section.healthPartners.length > 0 ? `With ${section.healthPartners.join(', ')}.` : '';
  const parts = [
    section.verdict,
    `${section.outcome.name}.`,
    ...section.notes,
    partners,
    section.nextInspection,
    story,
  ];
  return parts.filter(Boolean).join(' ');
}

function textOfLines(lines: readonly CitedLine[]): string {
  return lines
    .map(({ lead, text, quote }) => `${lead ? `${lead}: ` : ''}${text}${quote ? ` “${quote}”` : ''}`)
    .join(' ');
}

function findingRecords(visit: Inspection, section: VisitSection, name: string, values: FacetValues): SearchRecord[] {
  const { weaknesses, strengths, enough, notEnough } = section.columns;
  const lines = new Map([...weaknesses, ...strengths, ...enough, ...notEnough].map((line) => [line.anchor, line]));
  const anchors = findingAnchors(visit.findings);
  return visit.findings.flatMap((finding, at) => {
    const line = lines.get(anchors[at] ?? '');
    if (!line) return [];
    return {
      url: line.href,
      title: `${name}: ${line.label}, ${lower(line.theme.name)}`,
      text: textOfFinding(line),
      values: {
        ...values,
        theme: finding.theme,
        kind: kindOf(finding),
        ...(finding.formal && { formal: finding.formal }),
      },
      dated: true,
    };
  });
}

function textOfFinding({ said, summary, quote, responsible }: FindingLine): string {
  const speaker = said ? `${capital(said)}: ` : '';
  return `${speaker}${summary}${quote ? ` “${quote}”` : ''}${responsible ? ` Who must act: ${responsible}.` : ''}`;
}

function kindOf(finding: Finding): SearchKind {
  if (finding.kind !== 'progress') return finding.kind;
  return finding.progress === 'sufficient' ? 'enough' : 'not-enough';
}
