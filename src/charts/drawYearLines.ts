import { scaleLinear, scalePoint } from 'd3-scale';
import { line, symbol, symbolSquare } from 'd3-shape';
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawLines, drawText } from './drawText.ts';
import { LINE_HEIGHT } from './measureText.ts';
import { CHART_WIDTH, type ChartInput, type ChartLayout, renderChart } from './renderChart.ts';
import { round } from './round.ts';
import { spread } from './spread.ts';
import { wrapText } from './wrapText.ts';

/** Percentages year by year, with the words that stand at their last point. */
export interface YearLine {
  readonly label: string;
  /** In per cent; a year that is not recorded has none, and the line a gap. */
  readonly points: readonly { readonly year: number; readonly percent?: number | undefined }[];
}

/** What `drawYearLines` draws: a line, and another that it is seen beside. */
export interface YearLinesInput extends ChartInput {
  /** Drawn solid, with discs. */
  readonly own: YearLine;
  /** Drawn dashed, with squares. */
  readonly beside: YearLine;
  /** `wide` (the default) names every year that has room; `narrow` the first and the last, for a phone. */
  readonly layout?: ChartLayout | undefined;
}

const EMPTY = 'There are no figures to draw.';
/** Room for the words at the ends of the lines, and for those of the scale, in px. */
const LABELS = { wide: 208, narrow: 116 };
const SCALE = 56;
const HEIGHT = { wide: 180, narrow: 160 };
const TOP = 12;
/** What the name of a year takes, with a gap, in px. */
const YEAR_ROOM = 44;
const TICKS = [0, 50, 100];

/**
 * Draws two lines from year to year on one scale from 0 to 100%, each with its words at its end, as SVG text. Throws for
 * a percentage below 0 or above 100; says so in a sentence where there is nothing to draw.
 */
export function drawYearLines(input: YearLinesInput): string {
  const layout = input.layout ?? 'wide';
  const width = CHART_WIDTH[layout];
  const years = [...new Set([input.own, input.beside].flatMap(({ points }) => points.map(({ year }) => year)))].sort();
  const kind = 'chart-years';
  if (years.length === 0)
    return renderChart(input, { kind, width, height: LINE_HEIGHT, role: 'img' }, drawLines([EMPTY], 0, 0));
  const bottom = TOP + HEIGHT[layout];
  const x = scalePoint(years, [SCALE + 8, width - LABELS[layout] - 8]);
  const y = scaleLinear([0, 100], [bottom, TOP]);
  const at = ({ year }: { year: number }) => x(year) ?? SCALE;
  const series = [
    { ...input.own, name: 'own' as const },
    { ...input.beside, name: 'beside' as const },
  ].map((each) => ({
    ...each,
    known: each.points.flatMap(({ year, percent }) => knownPoint(each.label, year, percent)),
  }));
  const words = placeWords(
    series.map(({ label, known }) => ({ label, y: y(known.at(-1)?.percent ?? 0), has: known.length > 0 })),
    LABELS[layout] - 12,
    bottom,
  );
  const parts: ElementContent[] = [
    ...TICKS.flatMap((tick) => [
      s('path', {
        className: tick === 0 ? 'chart-rail' : 'chart-grid',
        d: `M${SCALE},${round(y(tick))}H${round(width - LABELS[layout])}`,
      }),
      drawText(`${tick}%`, SCALE - 8, y(tick), { anchor: 'end', className: 'chart-muted' }),
    ]),
    ...years
      .filter((_, nth) => isNamed(nth, years.length, layout === 'wide' ? x.step() : 0))
      .map((year) =>
        s('text', { x: round(at({ year })), y: bottom + LINE_HEIGHT + 2, textAnchor: 'middle' }, String(year)),
      ),
    ...series.toReversed().flatMap(({ name, points, known }) => {
      const draw = line<(typeof points)[number]>()
        .defined(({ percent }) => percent !== undefined)
        .x(at)
        .y(({ percent = 0 }) => y(percent))
        .digits(1);
      return [
        s('path', { className: `chart-year-${name}`, d: draw(points) ?? '' }),
        ...known.map((point) => drawPoint(name, at(point), y(point.percent))),
      ];
    }),
    ...words.flatMap(({ lines, top }) => drawLines(lines, width - LABELS[layout] + 12, top)),
  ];
  return renderChart(input, { kind, width, height: bottom + LINE_HEIGHT + 12, role: 'img' }, parts);
}

/** The last year and as many before it as have room, one after so many; the first and the last alone on a phone. */
function isNamed(nth: number, count: number, step: number): boolean {
  if (count < 2 || step === 0) return nth === 0 || nth === count - 1;
  return (count - 1 - nth) % Math.ceil(YEAR_ROOM / step) === 0;
}

function knownPoint(label: string, year: number, percent: number | undefined) {
  if (percent === undefined) return [];
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`"${label}" has ${percent}% in ${year}.`);
  return [{ year, percent }];
}

function drawPoint(name: 'own' | 'beside', x: number, y: number): ElementContent {
  if (name === 'own') return s('circle', { className: 'year-own', cx: round(x), cy: round(y), r: 5 });
  const d = symbol(symbolSquare, 60).digits(1)();
  return s('path', { className: 'year-beside', transform: `translate(${round(x)} ${round(y)})`, d });
}

/** Words beside the ends of their lines; where they would touch they give way to each other. */
function placeWords(
  ends: readonly { readonly label: string; readonly y: number; readonly has: boolean }[],
  room: number,
  bottom: number,
): { lines: string[]; top: number }[] {
  const shown = ends
    .filter(({ has }) => has)
    .map(({ label, y }) => ({ lines: wrapText(label, room), y }))
    .sort((a, b) => a.y - b.y);
  const sizes = shown.map(({ lines }) => lines.length * LINE_HEIGHT);
  const tops = spread(
    shown.map(({ y }, at) => ({ wanted: y - (sizes[at] ?? 0) / 2, size: sizes[at] ?? 0, weight: 1 })),
    4,
  );
  const over = Math.max(0, (tops.at(-1) ?? 0) + (sizes.at(-1) ?? 0) - bottom - 2);
  const lift = Math.min(over, Math.max(0, tops[0] ?? 0));
  const drop = Math.max(0, -(tops[0] ?? 0));
  return shown.map(({ lines }, at) => ({ lines, top: (tops[at] ?? 0) - lift + drop }));
}
