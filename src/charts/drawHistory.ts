import { drawHistoryAcross } from './drawHistoryAcross.ts';
import { drawHistoryDown } from './drawHistoryDown.ts';
import type { HistoryInput } from './history.ts';

/**
 * Draws one council's visits over time as SVG text: a rail for each framework over one time axis, each visit a mark
 * with its month and outcome beside it. Throws for a date that is none or that lies outside the axis.
 */
export function drawHistory(input: HistoryInput): string {
  return input.layout === 'narrow' ? drawHistoryDown(input) : drawHistoryAcross(input);
}
