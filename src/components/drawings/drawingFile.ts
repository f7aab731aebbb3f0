import { plainStyles } from '../../charts/plainStyles.ts';
import { standAlone } from '../../charts/standAlone.ts';
import charts from '../../styles/charts.css?raw';
import marks from '../../styles/marks.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** Where every drawing comes from, as the files of it say. */
export const SOURCE =
  'Counted by SEND report cards from the inspection reports named on its pages. Creative Commons Attribution 4.0.';

const css = `${plainStyles(marks + charts, tokens)} .chart-paper{fill:${plainStyles('var(--paper)', tokens)}}`;

/** A drawing as an SVG file of its own, for people who show it elsewhere. `source` where it is not the usual one. */
export function drawingFile(svg: string, title: string, sentence: string, source = SOURCE): string {
  return standAlone(svg, { title, sentence, source, css });
}
