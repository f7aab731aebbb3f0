import { sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawKey, type KeyEntry } from './drawKey.ts';
import { drawMark } from './drawMark.ts';
import { drawSegment } from './drawSegment.ts';
import { drawText } from './drawText.ts';
import type { MarkName } from './marks.ts';
import { LINE_HEIGHT, measureText } from './measureText.ts';
import { CHART_WIDTH, type ChartInput, type ChartLayout, renderChart } from './renderChart.ts';
import { spread } from './spread.ts';

/** A year with its parts, all of them in the same order. */
export interface YearShare {
  readonly year: number;
  /** "26 inspections": what the whole bar is. */
  readonly whole: string;
  readonly parts: readonly { readonly mark: MarkName; readonly count: number }[];
}

/** What `drawYearShares` draws. */
export interface YearSharesInput extends ChartInput {
  readonly rows: readonly YearShare[];
  /** What the marks mean, where nothing beside the drawing says it. */
  readonly key?: readonly KeyEntry[] | undefined;
  readonly layout: ChartLayout;
}

const BAR = 20;
const CLEAR = 3;
const ROW_GAP = 14;
const NAMES_WIDTH = 176;
const MARK_WIDTH = 23;
const LABEL_GAP = 8;
const EMPTY = 'none in our records';

/**
 * Draws a bar of the same length for each year, parted by share, with mark and count of each part under it. Throws where
 * a count is not a whole number from 0; says so in a sentence where there is no year.
 */
export function drawYearShares(input: YearSharesInput): string {
  const { rows, layout } = input;
  const width = CHART_WIDTH[layout];
  const narrow = layout === 'narrow';
  const left = narrow ? 0 : NAMES_WIDTH;
  const parts: ElementContent[] = rows.length === 0 ? [drawText('There is nothing to draw.', 0, LINE_HEIGHT / 2)] : [];
  let y = 0;
  for (const row of rows) {
    const top = narrow ? y + LINE_HEIGHT + 4 : y;
    parts.push(
      drawText(String(row.year), 0, y + LINE_HEIGHT / 2, { className: 'chart-strong' }),
      drawText(row.whole, 52, y + LINE_HEIGHT / 2, { className: 'chart-muted' }),
      s('g', drawBar(row, top, left, width)),
    );
    y = top + BAR + 7 + LINE_HEIGHT + ROW_GAP;
  }
  const key = drawKey(input.key ?? [], y, width);
  parts.push(...key.parts);
  const height = Math.max(LINE_HEIGHT, key.height > 0 ? y + key.height : y - ROW_GAP);
  return renderChart(input, { kind: 'chart-shares', width, height, role: 'img' }, parts);
}

function drawBar({ parts }: YearShare, top: number, left: number, right: number): ElementContent[] {
  const wrong = parts.find(({ count }) => !Number.isInteger(count) || count < 0);
  if (wrong) throw new RangeError(`${wrong.count} is no count.`);
  const of = sum(parts, ({ count }) => count);
  if (of === 0) return [drawText(EMPTY, left, top + BAR / 2, { className: 'chart-muted' })];
  const held = parts.filter(({ count }) => count > 0);
  // Paper between the parts is taken from the length, so that lengths stay in proportion.
  const scale = scaleLinear([0, of], [0, right - left - CLEAR * (held.length - 1)]);
  const counts = Object.fromEntries(held.map(({ count }, index) => [index, count]));
  const series = stack<Record<string, number>>().keys(Object.keys(counts))([counts]);
  const boxes = series.map(([span], index) => {
    const [from, to] = span ?? [0, 0];
    return { x: left + scale(from) + CLEAR * index, y: top, width: scale(to) - scale(from), height: BAR };
  });
  const labels = held.map(({ count }) => MARK_WIDTH + measureText(String(count)));
  const places = keepInside(
    spread(
      labels.map((size, index) => {
        const { x = 0, width = 0 } = boxes[index] ?? {};
        return { wanted: x + (width - size) / 2, size, weight: 1 };
      }),
      LABEL_GAP,
    ),
    labels,
    left,
    right,
  );
  return held.flatMap(({ mark, count }, index) => {
    const [box, x = 0] = [boxes[index], places[index]];
    const y = top + BAR + 6 + LINE_HEIGHT / 2;
    return box ? [drawSegment(mark, box), drawMark(mark, x + 10, y), drawText(String(count), x + MARK_WIDTH, y)] : [];
  });
}

/** Labels give way where they would leave the drawing; all of them have room in it. */
function keepInside(places: readonly number[], sizes: readonly number[], left: number, right: number): number[] {
  const kept = [...places];
  let end = right;
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    kept[at] = Math.min(kept[at] ?? 0, end - (sizes[at] ?? 0));
    end = (kept[at] ?? 0) - LABEL_GAP;
  }
  let start = left;
  return kept.map((place, at) => {
    const moved = Math.max(place, start);
    start = moved + (sizes[at] ?? 0) + LABEL_GAP;
    return moved;
  });
}
