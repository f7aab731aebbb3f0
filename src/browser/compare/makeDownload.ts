import type { Comparison } from '../../domain/compare/compareCouncils.ts';
import { comparisonTable } from '../../domain/compare/comparisonTable.ts';
import { writeTable } from '../../domain/compare/writeTable.ts';
import { makeButton, makeElement, makeLink } from './makeElement.ts';

/** A way to take away what is shown, as a table. The file is made in the page when it is asked for. */
export function makeDownload(comparison: Comparison): HTMLElement {
  const save = (): void => {
    const file = new Blob([writeTable(comparisonTable(comparison))], { type: 'text/csv;charset=utf-8' });
    const link = makeLink(URL.createObjectURL(file), '');
    link.download = `${comparison.columns.map(({ slug }) => slug).join('-')}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return makeElement('p', 'no-print', makeButton('Save this table (CSV)', save));
}
