import { drawMatrix } from '../../charts/drawMatrix.ts';
import type { ThemeMatrix } from '../../views/themeMatrix.ts';
import { drawingFile } from './drawingFile.ts';

/** Councils by groups of themes as a file of its own; `place` where it is not the whole country: "London". */
export function themeMatrixFile(matrix: ThemeMatrix, place?: string): string {
  const title = `Themes by council. ${place ? `${place}. ` : ''}${matrix.framework.name}`;
  const drawing = drawMatrix({
    id: 'matrix',
    title,
    description: matrix.sentence,
    columns: matrix.groups.map(({ name }) => name),
    rows: matrix.rows.map(({ name, region, visit, cells }) => ({
      name: `${name}, ${visit.when}`,
      heading: region.name,
      cells,
    })),
    key: [
      { mark: 'grave', text: matrix.words.grave },
      { mark: 'weakness', text: matrix.words.other },
      { mark: 'strength', text: `${matrix.words.strengths}. One mark is one finding.` },
    ],
  });
  return drawingFile(drawing, title, matrix.sentence);
}
