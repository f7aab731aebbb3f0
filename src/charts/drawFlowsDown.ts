import { sum } from 'd3-array';
import { area, curveBumpY } from 'd3-shape';
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawKey } from './drawKey.ts';
import { drawMark } from './drawMark.ts';
import { drawLines, drawText } from './drawText.ts';
import { type FlowRows, layOutFlows, type PlacedNode } from './layOutFlows.ts';
import { LINE_HEIGHT, measureText } from './measureText.ts';
import { CHART_WIDTH } from './renderChart.ts';
import { round } from './round.ts';
import { spread } from './spread.ts';
import { wrapText } from './wrapText.ts';

const WIDTH = CHART_WIDTH.narrow;
const GAP = 10;
const LINE = 4;
/** Between the two lines of a node stand its mark and number. */
const NODE = 2 * LINE + LINE_HEIGHT + 8;
const BAND = 110;
const MARK_WIDTH = 21;

interface End {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

const band = area<End>()
  .y(({ y }) => y)
  .x0(({ left }) => left)
  .x1(({ right }) => right)
  .curve(curveBumpY)
  .digits(1);

/** Bands that run down under a key; each node is two lines with its mark and number between them. */
export function drawFlowsDown(rows: FlowRows): { readonly parts: ElementContent[]; readonly height: number } {
  const most = Math.max(...rows.steps.map(({ states }) => states.length));
  const all = sum(rows.paths, ({ count }) => count);
  const { nodes, flows } = layOutFlows(rows, { unit: (WIDTH - GAP * (most - 1)) / all, gap: GAP });
  const words = drawWords(rows);
  const top = (step: number) => words.height + 8 + step * (NODE + BAND);
  const parts = [
    ...words.parts,
    ...flows.map(({ step, from, to }) =>
      s('path', {
        className: 'flow',
        d: band([
          { y: top(step) + NODE, left: from.start, right: from.end },
          { y: top(step + 1), left: to.start, right: to.end },
        ]),
      }),
    ),
    ...nodes.flatMap((step, index) => [
      ...step.flatMap(({ span }) =>
        [top(index), top(index) + NODE - LINE].map((y) =>
          s('rect', {
            className: 'flow-node',
            x: round(span.start),
            y: round(y),
            width: round(span.end - span.start),
            height: LINE,
          }),
        ),
      ),
      ...drawNumbers(step, top(index) + NODE / 2),
    ]),
  ];
  return { parts, height: top(nodes.length - 1) + NODE + 2 };
}

/** A heading and a key for each step. */
function drawWords({ steps }: FlowRows): { parts: ElementContent[]; height: number } {
  const parts: ElementContent[] = [];
  let y = 0;
  for (const { label, states } of steps) {
    const head = wrapText(label, WIDTH, 'bold').map((text) => ({ text, className: 'chart-strong' }));
    const keyTop = y + head.length * LINE_HEIGHT + 4;
    const key = drawKey(
      states.map(({ mark, label: name, count }) => ({ mark, text: `${count}: ${name}` })),
      keyTop,
      WIDTH,
    );
    parts.push(...drawLines(head, 0, y), ...key.parts);
    y = keyTop + key.height + 8;
  }
  return { parts, height: y };
}

function drawNumbers(step: readonly PlacedNode[], y: number): ElementContent[] {
  const sizes = step.map(({ count }) => MARK_WIDTH + measureText(String(count)));
  const places = spread(
    step.map(({ span }, index) => {
      const size = sizes[index] ?? 0;
      return { wanted: (span.start + span.end - size) / 2, size, weight: 1 };
    }),
    4,
  );
  const over = Math.max(0, (places.at(-1) ?? 0) + (sizes.at(-1) ?? 0) - WIDTH);
  return step.flatMap(({ mark, count }, index) => {
    const x = Math.max(0, (places[index] ?? 0) - over);
    return [drawMark(mark, x + 10, y), drawText(String(count), x + MARK_WIDTH, y)];
  });
}
