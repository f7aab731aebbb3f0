import type { MarkName } from './marks.ts';
import type { ChartInput, ChartLayout } from './renderChart.ts';

/** One visit on a rail. */
export interface HistoryVisit {
  /** A day `2019-03-11` or a month `2019-03`; a month gets a dashed ring around its mark. */
  readonly date: string;
  readonly mark: MarkName;
  /** The outcome in a few words: "had to write a plan". The month is put before it here. */
  readonly label: string;
  /** What else belongs to it: "as Felpersham, before the councils merged". */
  readonly note?: string | undefined;
  readonly href?: string | undefined;
}

/** The visits under one framework. Each framework has its own rail: they are never on one scale. */
export interface HistoryRail {
  /** The framework's slug. */
  readonly framework: string;
  /** Its heading: "Inspections from 2016 to 2022". */
  readonly label: string;
  /** When this kind of inspection was made, where it was not all the time that is drawn. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly visits: readonly HistoryVisit[];
  /** Said beside a dashed ring where there are no visits: "not yet inspected". */
  readonly emptyLabel?: string | undefined;
}

/** What `drawHistory` draws. */
export interface HistoryInput extends ChartInput {
  readonly rails: readonly HistoryRail[];
  /** First and last year of the time axis, which all rails share; whole years, both drawn in full. */
  readonly from: number;
  readonly to: number;
  /** The day on which the drawing is made. */
  readonly today: string;
  /** `wide` (the default): time runs to the right, 680 px wide. `narrow`: time runs down, 288 px wide, for a phone. */
  readonly layout?: ChartLayout | undefined;
}
