import type { HexPlace } from './hexGrid.ts';
import type { MarkName } from './marks.ts';
import type { ChartInput } from './renderChart.ts';

/** One area on the map. */
export interface HexTile extends HexPlace {
  readonly slug: string;
  readonly name: string;
  /** The slug of its region, where outlines of regions are wanted. */
  readonly region?: string | undefined;
  /** `unknown` where nothing is held or the area has not been inspected. */
  readonly mark: MarkName;
  /** What is said after its name: "inconsistent experiences and outcomes, June 2024". */
  readonly label: string;
  readonly href?: string | undefined;
}

/** What a mark on the map means, in words. */
export interface HexMapWord {
  readonly mark: MarkName;
  readonly label: string;
}

/** What `drawHexMap` draws. */
export interface HexMapInput extends ChartInput {
  readonly tiles: readonly HexTile[];
  /** Names of regions, drawn beside them where there is room; keyboards go through the map in this order. */
  readonly regions?: readonly { readonly slug: string; readonly name: string }[] | undefined;
  /** Draws a key with counts below the map, for a picture that stands alone; a page has it as HTML beside the map. */
  readonly key?: readonly HexMapWord[] | undefined;
}
