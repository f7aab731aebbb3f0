import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { type BalanceRow, groupBalance } from './balance.ts';
import { drawKey } from './drawKey.ts';
import { drawLines, drawText } from './drawText.ts';
import { fitBars } from './fitBars.ts';
import { fitMarks } from './fitMarks.ts';
import { linkTo } from './linkTo.ts';
import { LINE_HEIGHT } from './measureText.ts';
import { CHART_WIDTH, type ChartInput, type ChartLayout, renderChart } from './renderChart.ts';
import { round } from './round.ts';
import { wrapText } from './wrapText.ts';

/** What `drawThemeBalance` draws. */
export interface ThemeBalanceInput extends ChartInput {
  /** Drawn group by group; groups and rows in the order in which they come. */
  readonly rows: readonly BalanceRow[];
  /** `marks`: one mark a finding, for one visit. `bars`: lengths and numbers, for many areas. */
  readonly as: 'marks' | 'bars';
  /** Said over the drawing: "Areas, of 187 with findings". It gives the numbers their denominator. */
  readonly unit: string;
  /** What the key calls the three kinds; usual words where left out. */
  readonly words?: { readonly grave: string; readonly other: string; readonly strengths: string } | undefined;
  /** Said where a theme has no findings; "not mentioned" where left out. */
  readonly emptyLabel?: string | undefined;
  /** `wide` (the default) puts a theme's name beside its row; `narrow` puts it above, for a phone. */
  readonly layout?: ChartLayout | undefined;
}

const WORDS = {
  grave: 'significant weaknesses and priority actions',
  other: 'other weaknesses and areas for improvement',
  strengths: 'strengths',
};
const EMPTY = 'There are no findings to draw.';
const NAMES_WIDTH = 236;
const ROW_GAP = 8;

/**
 * Draws weaknesses to the left of a spine and strengths to its right for each theme, as SVG text. Throws where a count
 * is not a whole number from 0; says so in a sentence where there is no theme.
 */
export function drawThemeBalance(input: ThemeBalanceInput): string {
  const narrow = input.layout === 'narrow';
  const width = CHART_WIDTH[narrow ? 'narrow' : 'wide'];
  const groups = groupBalance(input.rows);
  const plot = narrow ? ([0, width] as const) : ([NAMES_WIDTH, width] as const);
  const sides = (input.as === 'bars' ? fitBars : fitMarks)(input.rows, plot);
  const { parts, height: headHeight } = drawHead(input, width);
  let y = headHeight;
  for (const { group, rows } of groups) {
    const heading = wrapText(group, width, 'bold').map((text) => ({ text, className: 'chart-strong' }));
    parts.push(
      s('path', { className: 'chart-rule', d: `M0,${round(y + 10)}H${width}` }),
      ...drawLines(heading, 0, y + 14),
    );
    y += heading.length * LINE_HEIGHT + 18;
    let spine = '';
    for (const row of rows) {
      const name = wrapText(row.theme, narrow ? width : NAMES_WIDTH - 12);
      const nameHeight = name.length * LINE_HEIGHT;
      const top = narrow ? y + nameHeight + 4 : y;
      const height = narrow ? sides.height(row) : Math.max(nameHeight, sides.height(row));
      parts.push(drawTheme(row, drawLines(name, 0, y)));
      if (isEmpty(row)) parts.push(drawEmpty(input, plot[0], top));
      else {
        parts.push(...sides.draw(row, top));
        spine += narrow
          ? lineDown(sides.spine, top - 1, height + 2)
          : lineDown(sides.spine, top - ROW_GAP / 2, height + ROW_GAP);
      }
      y = top + height + ROW_GAP;
    }
    parts.push(s('path', { className: 'chart-spine', d: spine }));
  }
  const role = input.rows.some((row) => row.href !== undefined) ? 'group' : 'img';
  return renderChart(input, { kind: 'chart-balance', width, height: y, role }, parts);
}

/** What is counted, and the key. */
function drawHead(input: ThemeBalanceInput, width: number): { parts: ElementContent[]; height: number } {
  if (input.rows.length === 0) return { parts: drawLines([EMPTY], 0, 0), height: LINE_HEIGHT };
  const lines = wrapText(input.unit, width);
  const words = input.words ?? WORDS;
  const entries = [
    { mark: 'grave', text: input.as === 'bars' ? `${words.grave} (number in brackets)` : words.grave },
    { mark: 'weakness', text: words.other },
    { mark: 'strength', text: words.strengths },
  ] as const;
  const top = lines.length * LINE_HEIGHT + 6;
  const key = drawKey(entries, top, width);
  return { parts: [...drawLines(lines, 0, 0), ...key.parts], height: top + key.height };
}

function drawTheme(row: BalanceRow, words: ElementContent[]): ElementContent {
  return row.href === undefined ? s('g', words) : linkTo(row.href, row.theme, 'chart-theme', words);
}

function lineDown(x: number, y: number, length: number): string {
  return `M${round(x)},${round(y)}v${round(length)}`;
}

function isEmpty(row: BalanceRow): boolean {
  return row.grave + row.other + row.strengths === 0;
}

function drawEmpty(input: ThemeBalanceInput, x: number, top: number): ElementContent {
  return drawText(input.emptyLabel ?? 'not mentioned', x, top + LINE_HEIGHT / 2, { className: 'chart-muted' });
}
