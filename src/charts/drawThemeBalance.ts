import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { type BalanceRow, groupBalance, type RowSides, type SideWords } from './balance.ts';
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
  /** What the sides are called over each group; "weaknesses" and "strengths" where left out. */
  readonly sides?: SideWords | undefined;
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
const SIDES: SideWords = { weaknesses: 'weaknesses', strengths: 'strengths' };
const EMPTY = 'There are no findings to draw.';
const NAMES_WIDTH = 236;
const ROW_GAP = 8;
/** From the spine to the words for its sides, in px. */
const WORDS_GAP = 6;

/**
 * Draws weaknesses to the left of a spine and strengths to its right for each theme, as SVG text. Throws where a count
 * is not a whole number from 0; says so in a sentence where there is no theme.
 */
export function drawThemeBalance(input: ThemeBalanceInput): string {
  const narrow = input.layout === 'narrow';
  const width = CHART_WIDTH[narrow ? 'narrow' : 'wide'];
  const groups = groupBalance(input.rows);
  const plot = narrow ? ([0, width] as const) : ([NAMES_WIDTH, width] as const);
  const words = input.sides ?? SIDES;
  const sides = (input.as === 'bars' ? fitBars : fitMarks)(input.rows, plot, words);
  const { parts, height: headHeight } = drawHead(input, width);
  let y = headHeight;
  for (const { group, rows } of groups) {
    const heading = wrapText(group, narrow ? width : NAMES_WIDTH - 12, 'bold');
    const headingHeight = (heading.length + (narrow ? 1 : 0)) * LINE_HEIGHT;
    parts.push(
      s('path', { className: 'chart-rule', d: `M0,${round(y + 10)}H${width}` }),
      ...drawLines(
        heading.map((text) => ({ text, className: 'chart-strong' })),
        0,
        y + 14,
      ),
      ...drawSideWords(words, sides.spine, y + 14 + headingHeight - LINE_HEIGHT / 2),
    );
    y += headingHeight + 18;
    let spine = '';
    for (const row of rows) {
      const name = wrapText(row.theme, narrow ? width : NAMES_WIDTH - 12);
      const nameHeight = name.length * LINE_HEIGHT;
      const top = narrow ? y + nameHeight + 4 : y;
      const height = narrow ? sides.height(row) : Math.max(nameHeight, sides.height(row));
      const lines = name.map((text) => ({ text, className: 'chart-name' }));
      parts.push(drawRow(row, [...drawLines(lines, 0, y), ...drawSides(input, row, sides, plot[0], top)]));
      if (!isEmpty(row))
        spine += narrow
          ? lineDown(sides.spine, top - 1, height + 2)
          : lineDown(sides.spine, top - ROW_GAP / 2, height + ROW_GAP);
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

function drawSideWords({ weaknesses, strengths }: SideWords, spine: number, y: number): ElementContent[] {
  const className = 'chart-muted';
  return [
    drawText(weaknesses, spine - WORDS_GAP, y, { anchor: 'end', className }),
    drawText(strengths, spine + WORDS_GAP, y, { className }),
  ];
}

/** A row is one link that says all of itself; without a link it is a part of the picture. */
function drawRow(row: BalanceRow, parts: ElementContent[]): ElementContent {
  return row.href === undefined ? s('g', parts) : linkTo(row.href, row.said ?? row.theme, 'chart-theme', parts);
}

function drawSides(input: ThemeBalanceInput, row: BalanceRow, sides: RowSides, x: number, top: number) {
  if (!isEmpty(row)) return sides.draw(row, top);
  const words = input.emptyLabel ?? 'not mentioned';
  return [drawText(words, x, top + LINE_HEIGHT / 2, { className: 'chart-muted' })];
}

function lineDown(x: number, y: number, length: number): string {
  return `M${round(x)},${round(y)}v${round(length)}`;
}

function isEmpty(row: BalanceRow): boolean {
  return row.grave + row.other + row.strengths === 0;
}
