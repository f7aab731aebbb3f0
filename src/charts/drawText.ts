import type { Element } from 'hast';
import { s } from 'hastscript';
import { LINE_HEIGHT } from './measureText.ts';
import { round } from './round.ts';

/** From the middle of a line of text down to its baseline, in px. */
const TO_BASELINE = 5.5;

/** One line of text, its middle at y. `anchor` says which end of the text is at x. */
export function drawText(
  text: string,
  x: number,
  y: number,
  options: { readonly anchor?: 'middle' | 'end'; readonly className?: string } = {},
): Element {
  return s(
    'text',
    { x: round(x), y: round(y + TO_BASELINE), textAnchor: options.anchor, className: options.className },
    text,
  );
}

/** Lines of text under each other, the top of the first at y. */
export function drawLines(
  lines: readonly (string | { readonly text: string; readonly className?: string })[],
  x: number,
  y: number,
  anchor?: 'end',
): Element[] {
  return lines.map((line, index) => {
    const { text, className = undefined } = typeof line === 'string' ? { text: line } : line;
    const options = { ...(anchor && { anchor }), ...(className && { className }) };
    return drawText(text, x, y + (index + 0.5) * LINE_HEIGHT, options);
  });
}
