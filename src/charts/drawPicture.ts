import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawMark } from './drawMark.ts';
import { keepDrawable } from './keepDrawable.ts';
import type { MarkName } from './marks.ts';
import { measureText, TEXT_SIZE } from './measureText.ts';
import { renderChart } from './renderChart.ts';
import { round } from './round.ts';
import { wrapEvenly } from './wrapText.ts';

/** The words of a picture for shared links. */
export interface PictureInput {
  readonly slug: string;
  /** Says all of it in words. */
  readonly description: string;
  readonly kind: string;
  readonly title: string;
  readonly mark: MarkName | undefined;
  readonly verdict: string;
  readonly remarks: readonly string[];
  readonly counts: readonly { readonly mark: MarkName; readonly text: string }[];
  readonly source: string;
  /** Plain CSS without variables: rasterisers know none. */
  readonly css: string;
}

/** The size that all places show pictures of shared links in, in px. */
export const PICTURE = { width: 1200, height: 630 } as const;

const MARGIN = 64;
const ROOM = PICTURE.width - 2 * MARGIN;
/** The words of the middle lie between the line with the kind and that with the source. */
const [TOP, BOTTOM] = [112, 520];
/** The fonts of pictures are narrower than the widest system font; a test draws the longest names. */
const NARROWER = { plain: 0.88, bold: 0.8 } as const;

/** Sizes in px at full scale; smaller scales are for more words. In an overview of 300 px, 64 px are 16. */
const SIZES = { title: 108, verdict: 64, remark: 44, count: 48 } as const;
const SCALES = [1, 0.9, 0.8, 0.7, 0.6];
const MOST_LINES = { title: 2, verdict: 2, remark: 2, count: 2 } as const;

/** Between lines, and above a block, in sizes of its letters. */
const [LEADING, GAP] = [1.12, 0.3];
/** Bold letters are an eighth wider, as `measureText` has it. */
const BOLDER = 1.125;

type Role = keyof typeof SIZES;
const BOLD: ReadonlySet<Role> = new Set<Role>(['title', 'verdict']);

/** One or more lines in one size, with a mark before the first. */
interface Block {
  readonly role: Role;
  readonly size: number;
  readonly lines: readonly string[];
  readonly mark: MarkName | undefined;
  /** In the second column, on the line of the block before it. */
  readonly beside: boolean;
  readonly gap: number;
  readonly height: number;
}

/** A picture of 1200 by 630 px with few large words, legible when it is shown a quarter as wide. */
export function drawPicture(input: PictureInput): string {
  const blocks = layOut(input);
  let top = TOP + (BOTTOM - TOP - heightOf(blocks)) / 2;
  const parts = blocks.flatMap((block) => {
    if (!block.beside) top += block.gap;
    const drawn = drawBlock(block, block.beside ? top - block.height : top);
    if (!block.beside) top += block.height;
    return drawn;
  });
  return renderChart(
    { id: 'picture', title: input.title, description: input.description },
    { kind: 'picture', role: 'img', ...PICTURE },
    [
      s('style', input.css),
      s('rect', { className: 'picture-paper', ...PICTURE }),
      drawMark('grave', MARGIN + 14, 70, 14),
      drawMark('strength', MARGIN + 48, 70, 14),
      line(input.kind, MARGIN + 80, 83, 38, 'picture-kind'),
      ...parts,
      s('path', { className: 'picture-rule', d: `M${MARGIN},${BOTTOM + 20}H${PICTURE.width - MARGIN}` }),
      line(input.source, MARGIN, 588, fitOne(input.source, 34), 'picture-source'),
    ],
  );
}

/** The largest scale at which everything fits; at the smallest, what is too long ends in "…". */
function layOut(input: PictureInput): Block[] {
  const fits = (blocks: Block[]) =>
    heightOf(blocks) <= BOTTOM - TOP && blocks.every(({ role, lines }) => lines.length <= MOST_LINES[role]);
  for (const scale of SCALES) {
    const blocks = makeBlocks(input, scale);
    if (fits(blocks)) return blocks;
  }
  const cut = makeBlocks(input, SCALES.at(-1) ?? 1).map(cutBlock);
  while (heightOf(cut) > BOTTOM - TOP) cut.pop();
  return cut;
}

function makeBlocks(input: PictureInput, scale: number): Block[] {
  const title = keepDrawable(input.title) || input.slug.replaceAll('-', ' ');
  const counts = input.counts.map(({ mark, text }) => makeBlock('count', text, mark, scale, ROOM / 2));
  const paired = counts.every(({ lines }) => lines.length === 1);
  return [
    makeBlock('title', title, undefined, scale),
    makeBlock('verdict', input.verdict, input.mark, scale),
    ...input.remarks.map((text) => makeBlock('remark', text, undefined, scale)),
    ...(paired
      ? counts.map((block, at) => ({ ...block, beside: at % 2 === 1 }))
      : input.counts.map(({ mark, text }) => makeBlock('count', text, mark, scale))),
  ];
}

function makeBlock(role: Role, text: string, mark: MarkName | undefined, scale: number, width: number = ROOM): Block {
  const size = SIZES[role] * scale;
  const room = toMeasure(width - (mark ? indentOf(size) : 0), size, BOLD.has(role) ? 'bold' : 'plain');
  const lines = wrapEvenly(keepDrawable(text), room);
  return { role, size, mark, lines, beside: false, gap: size * GAP, height: size * LEADING * lines.length };
}

function cutBlock(block: Block): Block {
  const most = MOST_LINES[block.role];
  if (block.lines.length <= most) return block;
  const lines = block.lines.slice(0, most).map((text, at) => (at === most - 1 ? `${text.slice(0, -1)}…` : text));
  return { ...block, lines, height: block.size * LEADING * most };
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { beside, gap, height }) => sum + (beside ? 0 : gap + height), 0);
}

/** A width in the measure of `measureText`, which knows one size of letters. */
function toMeasure(width: number, size: number, weight: 'plain' | 'bold'): number {
  return ((width / size) * TEXT_SIZE) / NARROWER[weight] / (weight === 'bold' ? BOLDER : 1);
}

function indentOf(size: number): number {
  return size * 1.15;
}

function drawBlock({ role, size, lines, mark, beside }: Block, top: number): Element[] {
  const left = MARGIN + (beside ? ROOM / 2 : 0);
  const x = left + (mark ? indentOf(size) : 0);
  const baseline = (at: number) => top + size * (0.85 + LEADING * at);
  return [
    ...(mark ? [drawMark(mark, left + size * 0.44, baseline(0) - size * 0.33, size * 0.36)] : []),
    ...lines.map((text, at) => line(text, x, baseline(at), size, `picture-${role}`)),
  ];
}

function line(text: string, x: number, y: number, size: number, className: string): Element {
  return s('text', { x: round(x), y: round(y), fontSize: round(size), className: [className] }, text);
}

/** A size of at most `size` at which the text stays on one line. */
function fitOne(text: string, size: number): number {
  return Math.min(size, (toMeasure(ROOM, size, 'plain') / measureText(text)) * size);
}
