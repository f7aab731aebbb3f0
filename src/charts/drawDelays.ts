import { max, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawText } from './drawText.ts';
import { LINE_HEIGHT, measureText } from './measureText.ts';
import { CHART_WIDTH, type ChartInput, type ChartLayout, renderChart } from './renderChart.ts';
import { round } from './round.ts';

/** What `drawDelays` draws. */
export interface DelaysInput extends ChartInput {
  /** Stretches of days that follow each other without a gap, all of the same length. */
  readonly weeks: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** In days. */
  readonly median: number | undefined;
  /** `wide` has bars that stand on an axis of days, `narrow` has bars that lie under each other, for a phone. */
  readonly layout: ChartLayout;
}

type Drawn = { readonly parts: readonly ElementContent[]; readonly height: number };

const TALLEST = 160;
const CLEAR = 4;
const ROW = 22;

/** Draws how many reports took how many days, with the middle one. Says so in a sentence where there is none. */
export function drawDelays(input: DelaysInput): string {
  const width = CHART_WIDTH[input.layout];
  const { parts, height } = drawIn(input);
  return renderChart(input, { kind: 'chart-delays', width, height, role: 'img' }, parts);
}

function drawIn(input: DelaysInput): Drawn {
  const { weeks, median } = input;
  if (weeks.length === 0 || median === undefined) {
    return { parts: [drawText('There is nothing to draw.', 0, LINE_HEIGHT / 2)], height: LINE_HEIGHT };
  }
  const words = `median: ${median} days`;
  return input.layout === 'wide' ? drawStanding(input, median, words) : drawLying(input, median, words);
}

function drawStanding({ weeks }: DelaysInput, median: number, words: string): Drawn {
  const first = weeks[0]?.from ?? 0;
  const end = (weeks.at(-1)?.to ?? 0) + 1;
  const x = scaleLinear([first, end], [2, CHART_WIDTH.wide - 16]);
  const tall = scaleLinear([0, max(weeks, ({ count }) => count) ?? 1], [0, TALLEST]);
  const week = x((weeks[0]?.to ?? 0) + 1) - x(first);
  // After years the weeks are narrow, and so is what stands clear between them.
  const clear = Math.min(CLEAR, week / 3);
  const base = LINE_HEIGHT * 2 + TALLEST + 8;
  const edges = [...weeks.map(({ from }) => from), end];
  // A number needs its room on the axis: every second one, or fewer.
  const every = Math.ceil((measureText(String(end)) + 12) / week);
  const half = measureText(words) / 2;
  const parts = [
    s('path', {
      className: 'chart-today',
      d: `M${round(x(median + 0.5))},${LINE_HEIGHT + 2}V${round(base)}`,
    }),
    drawText(words, Math.max(half, Math.min(CHART_WIDTH.wide - half, x(median + 0.5))), LINE_HEIGHT / 2, {
      anchor: 'middle',
      className: 'chart-strong',
    }),
    ...weeks.flatMap(({ from, to, count }) => {
      if (count === 0) return [];
      const [left, right, height] = [x(from) + clear / 2, x(to + 1) - clear / 2, tall(count)];
      return [
        s('rect', {
          className: 'bar-plain',
          x: round(left),
          y: round(base - height),
          width: round(right - left),
          height: round(height),
        }),
        drawText(String(count), (left + right) / 2, base - height - 11, { anchor: 'middle' }),
      ];
    }),
    s('path', { className: 'chart-rail', d: `M0,${round(base)}H${CHART_WIDTH.wide}` }),
    s('path', { className: 'chart-tick', d: edges.map((day) => `M${round(x(day))},${round(base)}v6`).join('') }),
    ...range(0, edges.length, every).map((at) =>
      drawText(String(edges[at]), x(edges[at] ?? 0), base + 18, {
        ...(at > 0 && { anchor: 'middle' as const }),
        className: 'chart-muted',
      }),
    ),
    drawText('days from the last day of the visit to the report', 0, base + 18 + LINE_HEIGHT, {
      className: 'chart-muted',
    }),
  ];
  return { parts, height: base + 30 + LINE_HEIGHT };
}

function drawLying({ weeks }: DelaysInput, median: number, words: string): Drawn {
  const names = weeks.map(({ from, to }) => `${from} to ${to}`);
  const left = (max(names, (name) => measureText(name)) ?? 0) + 8;
  const most = max(weeks, ({ count }) => count) ?? 1;
  const long = scaleLinear([0, most], [0, CHART_WIDTH.narrow - left - measureText(String(most)) - 8]);
  const parts: ElementContent[] = [drawText('days', 0, LINE_HEIGHT / 2, { className: 'chart-muted' })];
  let y = LINE_HEIGHT + 4;
  weeks.forEach(({ from, to, count }, index) => {
    const middle = y + ROW / 2;
    parts.push(
      drawText(names[index] ?? '', left - 8, middle, { anchor: 'end', className: 'chart-muted' }),
      s('rect', {
        className: 'bar-plain',
        x: round(left),
        y: round(y + 3),
        width: round(long(count)),
        height: ROW - 6,
      }),
      drawText(String(count), left + long(count) + 6, middle),
    );
    y += ROW;
    if (median < from || median >= to + 1) return;
    parts.push(
      s('path', { className: 'chart-today', d: `M0,${round(y + 1)}H${CHART_WIDTH.narrow}` }),
      drawText(words, CHART_WIDTH.narrow, y + 3 + LINE_HEIGHT / 2, { anchor: 'end', className: 'chart-strong' }),
    );
    y += LINE_HEIGHT + 6;
  });
  return { parts, height: y };
}
