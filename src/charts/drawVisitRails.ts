import { max, range, rollup } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { utcMonth } from 'd3-time';
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawKey, type KeyEntry } from './drawKey.ts';
import { drawMark } from './drawMark.ts';
import { drawText } from './drawText.ts';
import { linkTo } from './linkTo.ts';
import type { MarkName } from './marks.ts';
import { LINE_HEIGHT } from './measureText.ts';
import { parseWhen } from './parseWhen.ts';
import { CHART_WIDTH, type ChartInput, type ChartLayout, renderChart } from './renderChart.ts';
import { round } from './round.ts';

/** A visit as a mark. */
export interface StackedVisit {
  /** A day, or a month where no more is known: it stands in its quarter. */
  readonly date: string;
  readonly mark: MarkName;
  /** What the mark says when it is read out or pointed at. */
  readonly name: string;
  readonly href?: string;
}

/** What `drawVisitRails` draws. */
export interface VisitRailsInput extends ChartInput {
  /** One rail under the other. Visits of a quarter lie on each other in the order in which they come. */
  readonly rails: readonly { readonly label: string; readonly visits: readonly StackedVisit[] }[];
  /** First and last year of the time axis. */
  readonly from: number;
  readonly to: number;
  /** What the marks mean, where nothing beside the drawing says it. */
  readonly key?: readonly KeyEntry[] | undefined;
  /** `wide` has time running to the right, `narrow` downwards, for a phone. */
  readonly layout: ChartLayout;
}

/** The side of the square that a mark has to itself, in px: the least that fingers hit. Only too many visits lessen it. */
const CELL = 24;
const HEAD = LINE_HEIGHT + 12;
const RAIL_GAP = 20;
const EMPTY = 'none in our records';

type Rail = VisitRailsInput['rails'][number];

/** A visit with its quarter, counted from the first one of the axis, and its place in the stack of it. */
interface Stacked extends StackedVisit {
  readonly quarter: number;
  readonly level: number;
}

/** Draws visits as marks that are stacked by quarter, a rail for each kind. Throws for a date outside the axis. */
export function drawVisitRails(input: VisitRailsInput): string {
  if (!(input.from <= input.to)) throw new RangeError(`The years ${input.from} to ${input.to} are no time axis.`);
  const width = CHART_WIDTH[input.layout];
  const draw = input.layout === 'wide' ? drawAcross : drawDown;
  const parts: ElementContent[] = [];
  let y = 0;
  for (const rail of input.rails) {
    const drawn = draw(stack(rail, input), input, y);
    parts.push(
      s('g', { role: 'group', ariaLabel: labelOf(rail), dataRail: rail.visits.length > 0 ? '' : undefined }, [
        drawText(labelOf(rail), 0, y + LINE_HEIGHT / 2, { className: 'chart-strong' }),
        ...drawn.parts,
      ]),
    );
    y += drawn.height + RAIL_GAP;
  }
  const key = drawKey(input.key ?? [], y, width);
  parts.push(...key.parts);
  const height = key.height > 0 ? y + key.height : y - RAIL_GAP + 4;
  const role = input.rails.some(({ visits }) => visits.some(({ href }) => href)) ? 'group' : 'img';
  return renderChart(input, { kind: 'chart-visits', width, height, role }, parts);
}

function labelOf({ label, visits }: Rail): string {
  return `${label}: ${visits.length || EMPTY}`;
}

function stack(rail: Rail, { from, to }: VisitRailsInput): Stacked[] {
  const levels = new Map<number, number>();
  const stacked = rail.visits.map((visit) => {
    const { start } = parseWhen(visit.date);
    const quarter = Math.floor(utcMonth.count(new Date(Date.UTC(from, 0)), start) / 3);
    if (quarter < 0 || quarter >= (to - from + 1) * 4) {
      throw new RangeError(`${visit.date} lies outside the time axis from ${from} to ${to}.`);
    }
    const level = levels.get(quarter) ?? 0;
    levels.set(quarter, level + 1);
    return { ...visit, quarter, level };
  });
  return stacked.sort((a, b) => a.quarter - b.quarter || a.level - b.level);
}

function drawAcross(visits: readonly Stacked[], { from, to }: VisitRailsInput, top: number) {
  const quarters = range((to - from + 1) * 4);
  const wanted = Math.min(CHART_WIDTH.wide, quarters.length * CELL);
  const scale = scaleBand(quarters, [0, wanted]);
  const cell = scale.bandwidth();
  const highest = 1 + (max(visits, ({ level }) => level) ?? 0);
  const base = top + HEAD + highest * cell;
  const years = quarters.filter((quarter) => quarter % 4 === 0);
  const edges = [...years.map((quarter) => scale(quarter) ?? 0), wanted];
  const parts = [
    s('g', { ariaHidden: 'true' }, [
      s('path', {
        className: 'chart-grid',
        d: edges.map((x) => `M${round(x)},${round(top + HEAD)}V${round(base + 6)}`).join(''),
      }),
      s('path', { className: 'chart-rail', d: `M0,${round(base)}H${round(wanted)}` }),
      ...years.map((quarter, index) =>
        drawText(String(from + index), (scale(quarter) ?? 0) + cell * 2, base + 16, {
          anchor: 'middle',
          className: 'chart-muted',
        }),
      ),
    ]),
    ...visits.map((visit) =>
      drawVisit(visit, (scale(visit.quarter) ?? 0) + cell / 2, base - 2 - (visit.level + 0.5) * cell, cell),
    ),
  ];
  return { parts, height: base - top + 26 };
}

/** Each year that has visits, or lies between two such, is a block of four lines under its number. */
function drawDown(visits: readonly Stacked[], { from }: VisitRailsInput, top: number) {
  const perYear = rollup(
    visits,
    (same) => same.length,
    ({ quarter }) => Math.floor(quarter / 4),
  );
  const cell = Math.min(CELL, CHART_WIDTH.narrow / (1 + (max(visits, ({ level }) => level) ?? 0)));
  const [first, last] = [visits[0]?.quarter ?? 0, visits.at(-1)?.quarter ?? -1];
  const years = range(Math.floor(first / 4), Math.floor(last / 4) + 1);
  const tops = new Map<number, number>();
  let y = top + HEAD - 8;
  const heads = years.flatMap((year) => {
    const held = perYear.get(year) ?? 0;
    const words = drawText(`${from + year}${held ? '' : `: ${EMPTY}`}`, 0, y + LINE_HEIGHT / 2, {
      className: 'chart-muted',
    });
    const line = s('path', { className: 'chart-grid', d: `M0,${round(y)}H${CHART_WIDTH.narrow}` });
    tops.set(year, y + LINE_HEIGHT + 2);
    y += LINE_HEIGHT + 2 + (held ? 4 * cell + 4 : 4);
    return [line, words];
  });
  const parts = [
    s('g', { ariaHidden: 'true' }, heads),
    ...visits.map((visit) =>
      drawVisit(
        visit,
        (visit.level + 0.5) * cell,
        (tops.get(Math.floor(visit.quarter / 4)) ?? 0) + ((visit.quarter % 4) + 0.5) * cell,
        cell,
      ),
    ),
  ];
  return { parts, height: y - top };
}

function drawVisit({ href, name, mark }: Stacked, x: number, y: number, cell: number): ElementContent {
  return linkTo(href, name, 'chart-visit', [
    s('circle', { className: 'chart-target', cx: round(x), cy: round(y), r: round(cell / 2) }),
    drawMark(mark, x, y, Math.min(8, cell / 3)),
  ]);
}
