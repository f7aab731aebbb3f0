import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { TEXT_SIZE } from './measureText.ts';
import { round } from './round.ts';
import { writeSvg } from './writeSvg.ts';

/** What every drawing is handed. */
export interface ChartInput {
  /** Begins every id inside the drawing, so that several can stand on one page: a letter, then letters, digits, hyphens. */
  readonly id: string;
  /** Names the drawing to those who do not see it. */
  readonly title: string;
  /** Says what the drawing shows, as a finding: the sentence is written by the views. */
  readonly description: string;
}

/** `wide` is 680 px; `narrow` is 288 px, so that a phone of 320 px shows it without shrinking. */
export type ChartLayout = 'wide' | 'narrow';

/** Widths of the two layouts, in px. */
export const CHART_WIDTH: Record<ChartLayout, number> = { wide: 680, narrow: 288 };

interface Frame {
  /** A class for the kind of drawing: `chart-history`. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  /** `img` is one picture; a `group` has links inside, which a picture would hide. */
  readonly role: 'img' | 'group';
}

/**
 * Puts parts of a drawing into an `svg` element and writes it out, with everything escaped. Its size is in ems, so that
 * it grows with the reader's text; inside, one unit is 1px at the usual text size. Throws for an id that cannot be one.
 */
export function renderChart(chart: ChartInput, frame: Frame, parts: readonly ElementContent[]): string {
  const { id, title, description } = chart;
  if (!/^[a-z][a-z0-9-]*$/i.test(id)) throw new RangeError(`"${id}" cannot begin the ids of a drawing.`);
  const [width, height] = [round(frame.width), round(frame.height)];
  const root = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['chart', frame.kind],
      role: frame.role,
      ariaLabelledBy: [`${id}-title`],
      ariaDescribedBy: [`${id}-desc`],
      width: `${width / TEXT_SIZE}em`,
      height: `${height / TEXT_SIZE}em`,
      viewBox: `0 0 ${width} ${height}`,
    },
    s('title', { id: `${id}-title` }, title),
    s('desc', { id: `${id}-desc` }, description),
    ...parts,
  );
  clean(root);
  return writeSvg(root);
}

/** Characters that XML does not allow even when escaped: control characters, halves of pairs, non-characters. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

function clean(element: Element): void {
  for (const [name, value] of Object.entries(element.properties))
    if (typeof value === 'string') element.properties[name] = value.replace(NOT_XML, '');
  for (const child of element.children) {
    if (child.type === 'text') child.value = child.value.replace(NOT_XML, '');
    if (child.type === 'element') clean(child);
  }
}
