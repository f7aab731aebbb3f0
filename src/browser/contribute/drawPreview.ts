import type { PreviewVisit } from '../../domain/contribute/previewVisit.ts';
import { isRealDay } from '../../domain/day.ts';
import type { FindingLine } from '../../views/findingLines.ts';
import { bookOfSources, type SourceLine } from '../../views/sourceLines.ts';
import { type CitedLine, visitSection } from '../../views/visitSection.ts';
import { make } from './make.ts';

/** Draws a visit as its page will show it, from the same words; marks are copied from the page. */
export function drawPreview({ model, visit }: PreviewVisit): HTMLElement[] {
  const dated = {
    ...visit,
    sources: visit.sources.map(({ published, ...source }) => ({
      ...source,
      ...(published && isRealDay(published) && { published }),
    })),
    followUp: visit.followUp.map(({ date, ...event }) => ({ ...event, ...(date && isRealDay(date) && { date }) })),
  };
  const book = bookOfSources([dated]);
  const { council, kind, when, verdict, columns, notes, days, published, ...page } = visitSection(model, dated, book);
  return [
    make('h3', {}, `${council.name}: ${kind.toLowerCase()}, ${when}`),
    make('p', { class: 'preview-verdict' }, verdict),
    make('p', { class: 'small' }, `Inspectors came ${days}. Published: ${published}.`),
    ...notes.map((note) => make('p', { class: 'small' }, note)),
    make(
      'div',
      { class: 'columns' },
      ...column('Not enough progress', 'weakness', columns.notEnough),
      ...column('Enough progress', 'strength', columns.enough),
      ...column('What must get better', 'weakness', columns.weaknesses),
      ...column('What worked well', 'strength', columns.strengths),
    ),
    ...cited('What did the council, the NHS and others say?', page.responses),
    ...cited('What happened next?', page.followUp),
    ...cited('What else was going on?', page.context),
    make('p', { class: 'small' }, page.review),
  ];
}

function column(title: string, side: string, findings: readonly FindingLine[]): HTMLElement[] {
  if (findings.length === 0) return [];
  const items = findings.map((finding) => {
    const text = finding.quote ? `${finding.summary} “${finding.quote}”` : finding.summary;
    const tags = [
      ...(finding.formal ? [make('span', { class: 'tag tag-weakness' }, finding.label)] : []),
      ...(finding.said ? [make('span', { class: 'tag tag-said' }, finding.said)] : []),
    ];
    return make(
      'li',
      {},
      copyMark(finding.mark),
      make(
        'div',
        {},
        make('p', { class: 'theme' }, make('b', {}, finding.theme.name), ...tags.flatMap((tag) => [' ', tag])),
        make('p', {}, text, sayCited(finding.sources)),
      ),
    );
  });
  const list = make('ul', { class: 'findings' }, ...items);
  return [make('section', { class: `column column-${side}` }, make('h4', {}, title), list)];
}

function copyMark(name: string): Node {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-mark="${name}"]`);
  return template?.content.firstElementChild?.cloneNode(true) ?? make('span');
}

function cited(title: string, lines: readonly CitedLine[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const items = lines.map(({ lead, text, quote, sources }) =>
    make(
      'li',
      {},
      ...(lead ? [make('strong', {}, `${lead}: `)] : []),
      quote ? `${text} In their words: “${quote}”.` : text,
      sayCited(sources),
    ),
  );
  return [make('h4', {}, title), make('ul', {}, ...items)];
}

function sayCited(sources: readonly SourceLine[]): string {
  return sources.length > 0 ? ` [${sources.map(({ number }) => number).join(', ')}]` : '';
}
