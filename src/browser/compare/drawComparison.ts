import type { ComparedCell, Comparison, ThemeRows } from '../../domain/compare/compareCouncils.ts';
import type { ComparedCouncil } from '../../domain/compare/comparedCouncil.ts';
import { makeElement, makeLink, makeMark } from './makeElement.ts';

/** Councils side by side, as components/CompareTable.astro makes them at build time: a test holds the two together. */
export function drawComparison({ columns, sentences, remarks, groups }: Comparison, root: string): HTMLElement {
  const table = makeElement('table', columns.length > 3 ? 'compare-table compare-many' : 'compare-table');
  table.append(
    makeElement('caption', '', 'What inspectors found, theme by theme'),
    makeElement('thead', '', makeElement('tr', '', makeHead('col', 'Theme'), ...columns.map(drawHead))),
    ...groups.map((group) => {
      const heading = makeHead('rowgroup', group.name);
      heading.colSpan = columns.length + 1;
      return makeElement('tbody', '', makeElement('tr', 'group', heading), ...group.themes.flatMap(drawTheme));
    }),
  );
  const list = makeElement('ul', 'remarks small', ...remarks.map((remark) => makeElement('li', '', remark)));
  return makeElement(
    'div',
    'comparison',
    ...sentences.map((sentence) => makeElement('p', 'finding', sentence)),
    ...(remarks.length > 0 ? [list] : []),
    table,
  );

  function drawHead({ name, href, visit }: ComparedCouncil): HTMLElement {
    const head = makeHead('col', makeLink(within(href), name));
    if (!visit) return head;
    head.append(
      makeLine('line', ...makeMark(visit.outcome.mark), visit.outcome.name),
      makeLine('line', makeLink(within(visit.href), visit.kind), `, ${visit.days}`),
      makeElement('b', 'line', visit.age),
      ...visit.notes.map((note) => makeLine('line muted', note)),
    );
    return head;
  }

  function drawTheme({ slug, name, rows }: ThemeRows): HTMLElement[] {
    return rows.map(({ framework, cells }, at) => {
      const theme = slug ? makeLink(`${root}themes/${slug}/`, name) : makeElement('span', '', name);
      const head = makeHead('row', theme, ...(framework ? [makeLine('line muted', framework)] : []));
      return makeElement('tr', at > 0 ? 'further' : '', head, ...cells.map(drawCell));
    });
  }

  /** Addresses in the files are those of the site, without the path that it is hosted under. */
  function within(href: string): string {
    return root + href.slice(1);
  }
}

function drawCell({ council, lines, apart }: ComparedCell): HTMLElement {
  const dash = makeLine('muted', '–');
  dash.ariaHidden = 'true';
  return makeElement(
    'td',
    apart ? 'apart' : '',
    makeLine('who', council),
    ...(apart ? [dash, makeLine('hidden', 'another kind of inspection')] : []),
    ...lines.map(({ mark, words }) => makeLine(mark ? 'line' : 'line muted', ...makeMark(mark), words)),
  );
}

function makeHead(scope: string, ...content: readonly (string | Node)[]): HTMLTableCellElement {
  const head = makeElement('th', '', ...content);
  head.scope = scope;
  return head;
}

function makeLine(className: string, ...content: readonly (string | Node)[]): HTMLElement {
  return makeElement('span', className, ...content);
}
