import { drawThemeBalance } from '../../charts/drawThemeBalance.ts';
import type { ThemeRegions } from '../../views/themeRegions.ts';
import { drawingFile } from './drawingFile.ts';

/** One theme region by region as a file of its own. */
export function themeRegionsFile(name: string, sentence: string, { framework, words, regions }: ThemeRegions): string {
  const title = `${name}. ${framework.name}`;
  const drawing = drawThemeBalance({
    id: 'theme',
    title,
    description: sentence,
    rows: regions.map((region) => {
      const grave = region.weaknesses.filter(({ mark }) => mark === 'grave').length;
      return {
        theme: `${region.name}, ${region.of} with findings`,
        group: 'Region',
        grave,
        other: region.weaknesses.length - grave,
        strengths: region.strengths.length,
      };
    }),
    as: 'marks',
    unit: 'One mark is one finding',
    words,
  });
  return drawingFile(drawing, title, sentence);
}
