import { drawLines } from './drawText.ts';
import { LINE_HEIGHT, TEXT_SIZE } from './measureText.ts';
import { wrapText } from './wrapText.ts';
import { writeSvg } from './writeSvg.ts';

/** What a drawing needs beside itself to be understood away from its page. */
export interface Surroundings {
  readonly title: string;
  /** What it shows, as a finding. */
  readonly sentence: string;
  /** Where it comes from, and under which licence. */
  readonly source: string;
  /** Plain CSS without variables, which drawing programs do not know; see `plainStyles`. */
  readonly css: string;
}

const MARGIN = 16;
const GAP = 12;
/** Narrower than this, the words around a drawing would be taller than the drawing. */
const LEAST_WIDTH = 400;

/**
 * A drawing that `renderChart` made, as a file of its own: on paper, with title, sentence and source in the picture and
 * its styles inside. Links are taken out, since they lead nowhere from a file. Throws for anything but such a drawing.
 */
export function standAlone(svg: string, { title, sentence, source, css }: Surroundings): string {
  const [, attributes = '', inner = ''] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(svg) ?? [];
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(attributes)?.map(Number) ?? [];
  const [, classes = ''] = /class="([^"]*)"/.exec(attributes) ?? [];
  if (width === undefined || height === undefined) throw new RangeError('This is no drawing that renderChart made.');
  const room = Math.max(width, LEAST_WIDTH);
  const head = [
    ...wrapText(title, room, 'bold').map((text) => ({ text, className: 'chart-strong' })),
    ...wrapText(sentence, room),
  ];
  const foot = wrapText(source, room).map((text) => ({ text, className: 'chart-muted' }));
  const top = MARGIN + head.length * LINE_HEIGHT + GAP;
  const bottom = top + height + GAP;
  const words = [...drawLines(head, MARGIN, MARGIN), ...drawLines(foot, MARGIN, bottom)];
  const [wide, high] = [room + 2 * MARGIN, bottom + foot.length * LINE_HEIGHT + MARGIN].map(Math.ceil);
  const titleAndDescription = inner.match(/^<title[^>]*>.*?<\/title><desc[^>]*>.*?<\/desc>/s)?.[0] ?? '';
  const ids = attributes.match(/aria-labelledby="[^"]*" aria-describedby="[^"]*"/)?.[0] ?? '';
  const drawing = inner
    .slice(titleAndDescription.length)
    .replace(/<a\b[^>]*>/g, '<g>')
    .replaceAll('</a>', '</g>');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${ids} width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-size="${TEXT_SIZE}">`,
    titleAndDescription,
    `<style><![CDATA[${css.replaceAll(']]>', '')}]]></style>`,
    `<rect class="chart-paper" width="${wide}" height="${high}"/>`,
    `<g class="${classes}">${writeSvg(words)}<g transform="translate(${MARGIN},${top})">${drawing}</g></g>`,
    '</svg>\n',
  ].join('');
}
