import { drawThemeBalance } from '../../charts/drawThemeBalance.ts';
import type { ChartLayout } from '../../charts/renderChart.ts';
import type { AreaBalance } from '../../views/areaBalance.ts';
import { withBase } from '../withBase.ts';
import { drawingFile } from './drawingFile.ts';

/** Which balance of areas is drawn. */
export interface NamedBalance {
  /** Unique on its page. */
  readonly id: string;
  /** Of which areas and which inspections: "London. Inspections from 2023". */
  readonly name: string;
  readonly balance: AreaBalance;
}

/** Bars of areas by theme, weaknesses left and strengths right. */
export function drawAreaBalance({ id, name, balance }: NamedBalance, layout: ChartLayout): string {
  return drawThemeBalance({
    id: `${id}-${layout}`,
    title: titleOf(name),
    description: balance.sentence,
    rows: balance.rows.map((row) => ({ ...row, href: withBase(row.href) })),
    as: 'bars',
    unit: `Areas, of ${balance.of} with findings`,
    words: balance.words,
    sides: { weaknesses: 'weakness in', strengths: 'strength in' },
    layout,
  });
}

/** The same as a file of its own. */
export function areaBalanceFile(named: NamedBalance): string {
  return drawingFile(drawAreaBalance(named, 'wide'), titleOf(named.name), named.balance.sentence);
}

function titleOf(name: string): string {
  return `Weaknesses and strengths by theme. ${name}`;
}
