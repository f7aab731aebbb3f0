import type { Archive, Inspection } from '../../domain/archive.ts';
import { sayDay, saySpan } from '../../domain/day.ts';
import { REVIEW_STATES } from '../../domain/reviewStates.ts';

/** The words for findings that are on no formal list; a formal list has its own. */
const WORDS = { strength: 'Strength', weakness: 'Weakness', progress: 'Progress' } as const;

/** What the card of a visit says, a line each, for people who review a change: each line with its sources. */
export function describeVisit(visit: Inspection, archive: Archive): string[] {
  const framework = archive.frameworks.find(({ slug }) => slug === visit.framework);
  const outcome = framework?.outcomes.find(({ slug }) => slug === visit.outcome);
  const themes = archive.themeGroups.flatMap((group) => group.themes);
  const counts = visit.significantWeaknesses;
  const lines = [
    ['Kind', framework?.name ?? visit.framework],
    ['Outcome', outcome?.name ?? visit.outcome],
    ['Inspected', visit.inspected ? sayDays(visit.inspected) : 'not recorded'],
    ['Published', visit.published ? sayDay(visit.published) : 'not recorded'],
    ['Read', visit.coverage],
    ['Review', sayReview(visit)],
    ...(counts ? [['Significant weaknesses, as the report counts them', Object.values(counts).join(', ')]] : []),
    ...(visit.nextInspection ? [['Next inspection', visit.nextInspection]] : []),
    ...(visit.healthPartners ? [['Health partners', visit.healthPartners.join('; ')]] : []),
    ...visit.findings.map(({ id, kind, formal, theme, summary, quote, saidBy, responsible, progress, sources }) => {
      const list = framework?.formalKinds.find(({ slug }) => slug === formal);
      const about = themes.find(({ slug }) => slug === theme)?.name ?? theme;
      const rest = [
        ...(quote ? [`“${quote}”`] : []),
        ...(progress ? [`(${progress})`] : []),
        ...(saidBy && saidBy !== 'inspectors' ? [`(said by: ${saidBy})`] : []),
        ...(responsible ? [`(must act: ${responsible})`] : []),
        ...(id ? [`(address: #${id})`] : []),
      ];
      return [`${list?.name ?? WORDS[kind]}, ${about}`, [summary, ...rest, cite(sources)].join(' ')];
    }),
    ...visit.responses.map(({ by, organisation, summary, quote, sources }) => [
      `Answer of ${by}, ${organisation}`,
      [summary, ...(quote ? [`“${quote}”`] : []), cite(sources)].join(' '),
    ]),
    ...visit.followUp.map(({ date, event, sources }) => [
      `What happened, ${date ? sayDay(date) : 'date not recorded'}`,
      `${event} ${cite(sources)}`,
    ]),
    ...visit.context.map(({ summary, sources }) => ['Context', `${summary} ${cite(sources)}`]),
    ...visit.sources.map(({ id, title, publisher, url, copy, type, published, accessed, supports }) => {
      const rest = [
        type,
        ...(published ? [`published ${sayDay(published)}`] : []),
        ...(accessed ? [`read ${sayDay(accessed)}`] : []),
        ...(supports ? [`for ${supports.join(' and ')}`] : []),
        ...(copy ? ['a copy'] : []),
      ];
      return [`Source [${id}]`, `${publisher}: ${title}, ${url} (${rest.join(', ')})`];
    }),
    ...visit.body.split('\n').flatMap((line) => (line.trim() ? [['Text', line.trim()]] : [])),
  ];
  return lines.map(([what, says]) => `${what}: ${says}`);
}

function sayReview({ review }: Inspection): string {
  const name = REVIEW_STATES.find(({ slug }) => slug === (review?.state ?? 'drafted'))?.name ?? '';
  return review ? `${name}, ${sayDay(review.date)}` : name;
}

function sayDays({ from, to }: NonNullable<Inspection['inspected']>): string {
  return to ? saySpan(from, to) : sayDay(from);
}

function cite(sources: readonly string[]): string {
  return `[${sources.join(', ')}]`;
}
