import type { Element } from 'hast';
import { drawMark } from './drawMark.ts';
import { drawLines } from './drawText.ts';
import type { MarkName } from './marks.ts';
import { LINE_HEIGHT } from './measureText.ts';
import { wrapText } from './wrapText.ts';

const WORDS_X = 28;

/** What a mark means. */
export interface KeyEntry {
  readonly mark: MarkName;
  readonly text: string;
}

/** A key to marks, one under the other, `width` px wide with its top at y; also says how high it became. */
export function drawKey(
  entries: readonly KeyEntry[],
  y: number,
  width: number,
): { readonly parts: Element[]; readonly height: number } {
  const parts: Element[] = [];
  let height = 0;
  for (const { mark, text } of entries) {
    const lines = wrapText(text, width - WORDS_X);
    parts.push(drawMark(mark, 10, y + height + LINE_HEIGHT / 2), ...drawLines(lines, WORDS_X, y + height));
    height += lines.length * LINE_HEIGHT + 6;
  }
  return { parts, height };
}
