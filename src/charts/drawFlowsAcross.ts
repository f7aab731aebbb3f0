import { area, curveBumpX } from 'd3-shape';
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawMark } from './drawMark.ts';
import { drawLines, drawText } from './drawText.ts';
import { type FlowNode, type FlowRows, layOutFlows, type PlacedFlow, type PlacedNode } from './layOutFlows.ts';
import { LINE_HEIGHT } from './measureText.ts';
import { CHART_WIDTH } from './renderChart.ts';
import { round } from './round.ts';
import { wrapEvenly, wrapText } from './wrapText.ts';

const UNIT = 2.6;
const GAP = 14;
const NODE = 10;
/** Room for words left of the first nodes and right of the last. */
const SIDE = 148;
const MARK_WIDTH = 22;
const WIDTH = CHART_WIDTH.wide;
/** Where the nodes of the three steps begin. */
const COLUMNS = [SIDE, 352, WIDTH - SIDE - NODE];
/** A number fits into a band that is so wide. */
const NUMBERED = 18;

interface End {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

const band = area<End>()
  .x(({ x }) => x)
  .y0(({ top }) => top)
  .y1(({ bottom }) => bottom)
  .curve(curveBumpX)
  .digits(1);

/** Bands that run to the right; the words of the middle step stand over its nodes, the others beside theirs. */
export function drawFlowsAcross(rows: FlowRows): { readonly parts: ElementContent[]; readonly height: number } {
  const heads = rows.steps.map(({ label }, step) => wrapText(label, step === 1 ? 200 : SIDE + 40, 'bold'));
  const top = Math.max(...heads.map(({ length }) => length)) * LINE_HEIGHT + 12;
  const { nodes, flows, length } = layOutFlows(rows, {
    unit: UNIT,
    gap: GAP,
    before: (node, step) => (step === 1 ? wordsOf(node, step).length * LINE_HEIGHT + 2 : 0),
    least: (node, step) => (step === 1 ? 0 : wordsOf(node, step).length * LINE_HEIGHT),
  });
  const parts = [
    ...heads.flatMap((lines, step) =>
      drawLines(
        lines.map((text) => ({ text, className: 'chart-strong' })),
        step === 2 ? WIDTH : step === 1 ? (COLUMNS[1] ?? 0) + NODE : 0,
        0,
        step === 0 ? undefined : 'end',
      ),
    ),
    ...flows.map((flow) => drawBand(flow, top)),
    ...flows.flatMap((flow) => drawNumber(flow, top)),
    ...nodes.flatMap((step, index) => step.flatMap((node) => drawNode(node, index, top))),
  ];
  return { parts, height: top + length + 6 };
}

function wordsOf({ label, count }: FlowNode, step: number): string[] {
  if (step === 1) return wrapEvenly(`${count}: ${label}`, 176);
  return [String(count), ...wrapText(label, SIDE - 12)];
}

function drawBand({ step, from, to }: PlacedFlow, top: number): ElementContent {
  const ends = [
    { x: (COLUMNS[step] ?? 0) + NODE, top: top + from.start, bottom: top + from.end },
    { x: COLUMNS[step + 1] ?? 0, top: top + to.start, bottom: top + to.end },
  ];
  return s('path', { className: 'flow', d: band(ends) });
}

function drawNumber({ step, from, count }: PlacedFlow, top: number): ElementContent[] {
  if (from.end - from.start < NUMBERED) return [];
  return [drawText(String(count), (COLUMNS[step] ?? 0) + NODE + 8, top + (from.start + from.end) / 2)];
}

function drawNode(node: PlacedNode, step: number, top: number): ElementContent[] {
  const { span, mark } = node;
  const x = COLUMNS[step] ?? 0;
  const lines = wordsOf(node, step).map((text, at) => ({
    text,
    ...(at === 0 && step !== 1 && { className: 'chart-strong' }),
  }));
  const height = lines.length * LINE_HEIGHT;
  const wordsTop = step === 1 ? top + span.start - height - 2 : top + (span.start + span.end - height) / 2;
  const bar = s('rect', {
    className: 'flow-node',
    x: round(x),
    y: round(top + span.start),
    width: NODE,
    height: round(span.end - span.start),
  });
  const markY = wordsTop + LINE_HEIGHT / 2;
  if (step === 1) return [bar, drawMark(mark, x, markY), ...drawLines(lines, x - 14, wordsTop, 'end')];
  if (step === 0) {
    return [bar, drawMark(mark, x - 16, markY), ...drawFirst(lines, x, wordsTop)];
  }
  const words = x + NODE + 12;
  return [bar, drawMark(mark, words + 8, markY), ...shiftFirst(lines, words, wordsTop)];
}

type Line = { readonly text: string; readonly className?: string };

/** The number stands left of its mark, the words under both end at the node. */
function drawFirst([first, ...rest]: readonly Line[], x: number, top: number): ElementContent[] {
  if (!first) return [];
  return [...drawLines([first], x - 30, top, 'end'), ...drawLines(rest, x - 8, top + LINE_HEIGHT, 'end')];
}

/** The number stands right of its mark, the words under both. */
function shiftFirst([first, ...rest]: readonly Line[], x: number, top: number): ElementContent[] {
  if (!first) return [];
  return [...drawLines([first], x + MARK_WIDTH, top), ...drawLines(rest, x, top + LINE_HEIGHT)];
}
