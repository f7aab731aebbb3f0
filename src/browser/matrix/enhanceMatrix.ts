import { arrangeRows } from '../../domain/lists/arrangeRows.ts';
import type { Choices } from '../../domain/lists/filter.ts';
import { fitsChoices } from '../../domain/lists/fitsChoices.ts';
import { sayList } from '../../domain/lists/sayList.ts';
import { enhanceMenus } from '../lists/enhanceMenus.ts';
import { readRow } from './readRow.ts';
import { showGroups } from './showGroups.ts';

/** Gives the table of councils by themes its menus: which rows are shown, and in which order. */
export function enhanceMatrix(matrix: HTMLElement): void {
  const table = matrix.querySelector('table');
  const toField = matrix.querySelector<HTMLElement>('select[name=to]')?.parentElement;
  if (!table || !toField) return;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-slug]')].map(readRow);
  const size = { one: 'council', many: 'councils', total: rows.length };

  enhanceMenus(matrix, (asked, filters) => {
    const { to, ...others } = asked.choices;
    const bySimilarity = others.sort === 'similar';
    const choices: Choices = bySimilarity && to ? { ...others, to } : others;
    const { region, outcome } = choices;
    const narrowed = { ...(region && { region }), ...(outcome && { outcome }) };
    const shown = rows.filter((row) => fitsChoices({ region: [row.region], outcome: [row.outcome] }, narrowed));
    showGroups(table, arrangeRows(shown, choices, filters));
    toField.hidden = !bySimilarity;
    return [sayList(shown.length, size, filters, { ...asked, choices }), ...saySimilarity(bySimilarity, to)].join(' ');
  });
}

function saySimilarity(bySimilarity: boolean, to: string | undefined): string[] {
  if (!bySimilarity) return [];
  return to
    ? ['Similar in population and needs, as worked out by the Department for Education; not a ranking.']
    : ['Choose the council that the others are set beside. Until then they stand by region.'];
}
