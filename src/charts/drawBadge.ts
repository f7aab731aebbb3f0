import { s } from 'hastscript';
import { drawMark, MARK_RADIUS } from './drawMark.ts';
import { drawText } from './drawText.ts';
import type { MarkName } from './marks.ts';
import { LINE_HEIGHT, measureText } from './measureText.ts';
import { renderChart } from './renderChart.ts';

/** What a badge says: two lines. */
export interface BadgeInput {
  /** "SEND inspection: Wokingham". */
  readonly name: string;
  readonly mark: MarkName;
  /** "Had to write a plan, 2019". */
  readonly verdict: string;
  /** For those who do not see it: what it says, and whose it is. */
  readonly title: string;
  readonly description: string;
  /** Plain CSS without variables. */
  readonly css: string;
}

/** Height of every badge, in px. */
export const BADGE_HEIGHT = 56;
const MARGIN = 10;

/** A small picture for other sites, on paper of its own, so that it is the same in light and dark. */
export function drawBadge({ name, mark, verdict, title, description, css }: BadgeInput): string {
  const indent = MARGIN + 2 * MARK_RADIUS + 6;
  const width = Math.ceil(Math.max(MARGIN + measureText(name), indent + measureText(verdict, 'bold')) + MARGIN);
  const [first, second] = [BADGE_HEIGHT / 2 - LINE_HEIGHT / 2 - 1, BADGE_HEIGHT / 2 + LINE_HEIGHT / 2 + 1];
  return renderChart({ id: 'badge', title, description }, { kind: 'badge', role: 'img', width, height: BADGE_HEIGHT }, [
    s('style', css),
    s('rect', { className: 'badge-paper', x: 0.5, y: 0.5, width: width - 1, height: BADGE_HEIGHT - 1 }),
    drawText(name, MARGIN, first, { className: 'badge-name' }),
    drawMark(mark, MARGIN + MARK_RADIUS, second),
    drawText(verdict, indent, second, { className: 'badge-verdict' }),
  ]);
}
