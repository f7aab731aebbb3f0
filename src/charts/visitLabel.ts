import type { PlacedVisit } from './layOutHistory.ts';
import { LINE_HEIGHT, measureText } from './measureText.ts';
import { wrapEvenly } from './wrapText.ts';

/** The words beside a mark, broken into lines. */
export interface VisitLabel {
  readonly lines: readonly (string | { readonly text: string; readonly className: string })[];
  readonly width: number;
  readonly height: number;
}

/** Month, outcome and note of a visit in lines of at most `width` px. */
export function labelOf(visit: PlacedVisit, width: number): VisitLabel {
  const bold = visit.when ? [visit.when] : [];
  const plain = wrapEvenly(visit.label, width);
  const muted = visit.note ? wrapEvenly(visit.note, width) : [];
  const lines = [
    ...bold.map((text) => ({ text, className: 'chart-strong' })),
    ...plain,
    ...muted.map((text) => ({ text, className: 'chart-muted' })),
  ];
  const widths = [
    ...bold.map((text) => measureText(text, 'bold')),
    ...[...plain, ...muted].map((text) => measureText(text)),
  ];
  return { lines, width: Math.max(0, ...widths), height: lines.length * LINE_HEIGHT };
}

/** What a visit says when read out: "March 2019: had to write a plan, as Felpersham". */
export function nameOf(visit: PlacedVisit): string {
  const what = visit.note ? `${visit.label}, ${visit.note}` : visit.label;
  return visit.when ? `${visit.when}: ${what}` : what;
}
