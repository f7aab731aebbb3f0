import { max } from 'd3-array';
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawLines, drawText } from './drawText.ts';
import { drawVisit } from './drawVisit.ts';
import type { HistoryInput } from './history.ts';
import { layOutHistory, type PlacedRail, type PlacedVisit } from './layOutHistory.ts';
import { LINE_HEIGHT } from './measureText.ts';
import { CHART_WIDTH, renderChart } from './renderChart.ts';
import { round } from './round.ts';
import { spread } from './spread.ts';
import { labelOf, type VisitLabel } from './visitLabel.ts';
import { wrapText } from './wrapText.ts';

const WIDTH = CHART_WIDTH.narrow;
const YEAR = 34;
const YEARS_WIDTH = 44;
const MARK_SPACE = 22;
const GAP = 10;

/** Words beside a rail: a visit's, or the rail's heading. */
interface Block extends VisitLabel {
  /** Its place in time and the best place for its top, in px from the top of the axis. */
  readonly at: number;
  readonly wanted: number;
  readonly rail: number;
  readonly visit?: PlacedVisit;
}

/** A history with time running down, words to the right of the rails; words that would touch move apart. */
export function drawHistoryDown(input: HistoryInput): string {
  const span = (input.to - input.from + 1) * YEAR;
  const { rails, years } = layOutHistory(input, [0, span]);
  const railX = columnsOf(rails);
  const wordsX = (railX.at(-1) ?? 0) + MARK_SPACE * levelsOf(rails.at(-1)) + 22;
  const blocks = blocksOf(rails, WIDTH - wordsX);
  const tops = spread(
    blocks.map(({ wanted, height, visit }) => ({ wanted, size: height, weight: visit ? 4 : 1 })),
    GAP,
  );
  const end = max(blocks, (block, index) => (tops[index] ?? 0) + block.height) ?? 0;
  // The first words may stand a little above the first day of the axis.
  const top = Math.max(0, -Math.min(0, ...tops)) + 4;
  const last = railX.at(-1) ?? 0;

  const axis = s('g', { ariaHidden: 'true' }, [
    ...years.map(({ year, start, end: next }) =>
      drawText(String(year), YEARS_WIDTH - 4, top + (start + next) / 2, { anchor: 'end', className: 'chart-muted' }),
    ),
    s('path', {
      className: 'chart-grid',
      d: [...years.map(({ start }) => start), span].map((y) => `M0,${round(top + y)}H${round(last + 10)}`).join(''),
    }),
  ]);
  const drawn = [
    ...rails.map(({ start, end: stop }, index) =>
      s('path', {
        className: 'chart-rail',
        d: `M${round(railX[index] ?? 0)},${round(top + start)}V${round(top + stop)}`,
      }),
    ),
    ...blocks.map((block, index) => drawBlock(block, railX[block.rail] ?? 0, wordsX, top, tops[index] ?? 0)),
  ];
  const linked = rails.some((rail) => rail.visits.some((visit) => visit.href));
  const frame = {
    kind: 'chart-history',
    width: WIDTH,
    height: top + Math.max(span, end) + 4,
    role: linked ? 'group' : 'img',
  } as const;
  return renderChart(input, frame, [axis, ...drawn]);
}

function levelsOf(rail: PlacedRail | undefined): number {
  return max(rail?.visits ?? [], ({ level }) => level) ?? 0;
}

/** Where each rail stands, in px from the left. */
function columnsOf(rails: readonly PlacedRail[]): number[] {
  const columns = [YEARS_WIDTH + 16];
  for (const rail of rails.slice(0, -1)) columns.push((columns.at(-1) ?? 0) + 26 + MARK_SPACE * levelsOf(rail));
  return columns;
}

/** Headings end where their rail begins; visits stand beside their marks. */
function blocksOf(rails: readonly PlacedRail[], width: number): Block[] {
  const blocks = rails.flatMap((rail, index): Block[] => {
    const lines = wrapText(rail.label, width, 'bold').map((text) => ({ text, className: 'chart-strong' }));
    const height = lines.length * LINE_HEIGHT;
    return [
      { at: rail.start, wanted: rail.start - height, rail: index, lines, width, height },
      ...rail.visits.map((visit) => ({
        ...labelOf(visit, width),
        at: visit.at,
        wanted: visit.at - LINE_HEIGHT / 2,
        rail: index,
        visit,
      })),
    ];
  });
  return blocks.sort((a, b) => a.at - b.at);
}

function drawBlock(block: Block, railX: number, wordsX: number, top: number, blockTop: number): ElementContent {
  const words = drawLines(block.lines, wordsX, top + blockTop);
  const { visit } = block;
  if (!visit) return s('g', words);
  const x = railX + visit.level * MARK_SPACE;
  const leader = `M${round(x + 12)},${round(top + visit.at)}L${round(wordsX - 5)},${round(top + blockTop + LINE_HEIGHT / 2)}`;
  return drawVisit(visit, [x, top + visit.at], leader, words);
}
