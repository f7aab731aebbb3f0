import { areaBalanceFile } from '../../components/drawings/areaBalance.ts';
import { similarBalanceFile } from '../../components/drawings/similarBalance.ts';
import { themeMatrixFile } from '../../components/drawings/themeMatrix.ts';
import { themeRegionsFile } from '../../components/drawings/themeRegions.ts';
import type { Model } from '../../domain/model.ts';
import { type AreaBalance, balanceOfCountry, balanceOfRegion } from '../../views/areaBalance.ts';
import { balanceTable } from '../../views/balanceTable.ts';
import { matrixTable } from '../../views/matrixTable.ts';
import { similarBalance, similarTable } from '../../views/similarBalance.ts';
import { type ThemeMatrix, themeMatrix } from '../../views/themeMatrix.ts';
import { type ThemePage, themePage } from '../../views/themePage.ts';
import { themeRegionsTable } from '../../views/themeRegions.ts';
import type { DrawingFiles } from './_drawings.ts';

/** The drawings of themes: the country, each region, each theme, and each council beside those that are similar. */
export function themeDrawings(model: Model): DrawingFiles[] {
  return [
    ...model.frameworks.flatMap(({ slug, shortName }) => [
      balanceFiles(`theme-balance-${slug}`, shortName, balanceOfCountry(model, slug)),
      ...model.regions.map((region) =>
        balanceFiles(
          `theme-balance-${slug}-${region.slug}`,
          `${region.name}. ${shortName}`,
          balanceOfRegion(model, slug, region.slug),
        ),
      ),
      matrixFiles(`themes-by-council-${slug}`, themeMatrix(model, slug)),
      ...model.regions.map((region) =>
        matrixFiles(`themes-by-council-${slug}-${region.slug}`, themeMatrix(model, slug, region.slug), region.name),
      ),
    ]),
    ...model.themeGroups.flatMap(({ themes }) => themes.flatMap(({ slug }) => themeFiles(themePage(model, slug)))),
    ...model.councils.flatMap(({ slug, name }) => {
      const balance = similarBalance(model, slug);
      if (!balance) return [];
      return [
        {
          id: `similar-councils-${slug}`,
          table: () => similarTable(balance),
          svg: () => similarBalanceFile(name, balance),
        },
      ];
    }),
  ];
}

function balanceFiles(id: string, name: string, balance: AreaBalance): DrawingFiles {
  return {
    id,
    table: () => (balance.of > 0 ? balanceTable(balance) : []),
    svg: () => areaBalanceFile({ id, name, balance }),
  };
}

function matrixFiles(id: string, matrix: ThemeMatrix, place?: string): DrawingFiles {
  return { id, table: () => matrixTable(matrix), svg: () => themeMatrixFile(matrix, place) };
}

function themeFiles({ slug, name, frameworks }: ThemePage): DrawingFiles[] {
  return frameworks
    .filter(({ share }) => share.weakness + share.strength > 0)
    .map(({ slug: framework, sentence, byRegion }) => ({
      id: `theme-${slug}-${framework}`,
      table: () => themeRegionsTable(byRegion),
      svg: () => themeRegionsFile(name, sentence, byRegion),
    }));
}
