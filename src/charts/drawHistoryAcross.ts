import { max, sum } from 'd3-array';
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawHistoryDown } from './drawHistoryDown.ts';
import { drawLines, drawText } from './drawText.ts';
import { drawVisit } from './drawVisit.ts';
import type { HistoryInput } from './history.ts';
import { layOutHistory, type PlacedRail } from './layOutHistory.ts';
import { LINE_HEIGHT } from './measureText.ts';
import { type LabelPlace, placeLabels } from './placeLabels.ts';
import { CHART_WIDTH, renderChart } from './renderChart.ts';
import { round } from './round.ts';
import { labelOf, type VisitLabel } from './visitLabel.ts';

const WIDTH = CHART_WIDTH.wide;
const LABEL_WIDTH = 264;
const MARK_SPACE = 22;
const RAIL_GAP = 28;

/** A history with time running to the right; more than six visits on a rail are drawn downwards instead. */
export function drawHistoryAcross(input: HistoryInput): string {
  const { rails, years, today } = layOutHistory(input, [0, WIDTH]);
  const bands = rails.map((rail) => bandOf(rail));
  if (bands.some((band) => band === undefined)) return drawHistoryDown(input);

  const parts: ElementContent[] = years.map(({ year, start, end }) =>
    drawText(String(year), (start + end) / 2, 10, { anchor: 'middle', className: 'chart-muted' }),
  );
  let y = LINE_HEIGHT + 16;
  const drawn: ElementContent[] = [];
  rails.forEach((rail, index) => {
    const band = bands[index];
    if (!band) return;
    drawn.push(
      ...drawBand(
        rail,
        band,
        y,
        years.map(({ start }) => start),
      ),
    );
    y += band.height + RAIL_GAP;
  });
  const bottom = y - RAIL_GAP + 6;
  const axis = s('g', { ariaHidden: 'true' }, [
    ...parts,
    s('path', {
      className: 'chart-grid',
      d: [...years.map(({ start }) => start), WIDTH].map((x) => `M${round(x)},24V${round(bottom)}`).join(''),
    }),
    s('path', { className: 'chart-today', d: `M${round(today)},24V${round(bottom)}` }),
    drawText('today', Math.min(today + 24, WIDTH), bottom + LINE_HEIGHT / 2, {
      anchor: 'end',
      className: 'chart-muted',
    }),
  ]);
  const linked = rails.some((rail) => rail.visits.some((visit) => visit.href));
  const frame = {
    kind: 'chart-history',
    width: WIDTH,
    height: bottom + LINE_HEIGHT,
    role: linked ? 'group' : 'img',
  } as const;
  return renderChart(input, frame, [axis, ...drawn]);
}

interface Band {
  readonly labels: readonly VisitLabel[];
  readonly places: readonly LabelPlace[];
  /** Top of each lane, from the top of the labels. */
  readonly lanes: readonly number[];
  /** From the top of the band to the rail. */
  readonly rail: number;
  readonly height: number;
}

function bandOf(rail: PlacedRail): Band | undefined {
  const labels = rail.visits.map((visit) => labelOf(visit, LABEL_WIDTH));
  const places = placeLabels(
    labels.map(({ width }, index) => ({ at: rail.visits[index]?.at ?? 0, width })),
    WIDTH,
  );
  if (!places) return undefined;
  const heights = Array.from(
    { length: 1 + (max(places, ({ lane }) => lane) ?? 0) },
    (_, lane) => (max(labels, ({ height }, index) => (places[index]?.lane === lane ? height : 0)) ?? 0) + 6,
  );
  const lanes = heights.map((_, lane) => sum(heights.slice(0, lane)));
  const levels = max(rail.visits, ({ level }) => level) ?? 0;
  const above = LINE_HEIGHT + MARK_SPACE * levels + 18;
  return { labels, places, lanes, rail: above, height: above + 16 + sum(heights) };
}

function drawBand(rail: PlacedRail, band: Band, top: number, ticks: readonly number[]): ElementContent[] {
  const y = top + band.rail;
  const words = y + 16;
  const inside = ticks.filter((x) => x >= rail.start - 0.1 && x <= rail.end + 0.1);
  return [
    drawText(rail.label, 0, top + LINE_HEIGHT / 2, { className: 'chart-strong' }),
    s('path', { className: 'chart-rail', d: `M${round(rail.start)},${round(y)}H${round(rail.end)}` }),
    s('path', { className: 'chart-tick', d: inside.map((x) => `M${round(x)},${round(y - 4)}v8`).join('') }),
    ...rail.visits.map((visit, index) => {
      const [label, place] = [band.labels[index], band.places[index]];
      if (!label || !place) return s('g');
      const laneTop = words + (band.lanes[place.lane] ?? 0);
      const markY = y - visit.level * MARK_SPACE;
      const leader =
        place.lane || visit.level || place.beside
          ? `M${round(visit.at)},${round(markY + 10)}V${round(laneTop)}`
          : undefined;
      const x = place.anchor === 'start' ? place.left : place.right;
      return drawVisit(
        visit,
        [visit.at, markY],
        leader,
        drawLines(label.lines, x, laneTop, place.anchor === 'end' ? 'end' : undefined),
      );
    }),
  ];
}
