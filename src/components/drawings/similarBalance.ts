import { drawThemeBalance } from '../../charts/drawThemeBalance.ts';
import type { SimilarBalance } from '../../views/similarBalance.ts';
import { drawingFile } from './drawingFile.ts';

/** A council’s findings by theme as a file of its own, with what similar councils had at the outer edges. */
export function similarBalanceFile(name: string, { rows, of, visit, sentence }: SimilarBalance): string {
  const title = `${name}, theme by theme. ${visit}`;
  const edges = of > 0 ? ` At the edges: how many of the ${of} similar councils with findings had one.` : '';
  const drawing = drawThemeBalance({
    id: 'similar',
    title,
    description: sentence,
    rows: rows.map(({ href: _, ...row }) => ({
      ...row,
      ...(of > 0 && {
        beside: { weaknesses: `${row.similarWeakness} of ${of}`, strengths: `${row.similarStrength} of ${of}` },
      }),
    })),
    as: 'marks',
    unit: `One mark is one finding.${edges}`,
  });
  return drawingFile(drawing, title, sentence);
}
