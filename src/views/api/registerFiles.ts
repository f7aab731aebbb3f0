import type { Api } from '../../domain/api/apiSchemas.ts';
import { addresses } from '../addresses.ts';
import { type ApiSite, envelopeOf } from './apiSite.ts';

/** `/api/v1/index.json` */
export function indexFile(site: ApiSite): Api['Index'] {
  const { model, address } = site;
  return {
    ...envelopeOf(site),
    files: {
      councils: address(addresses.api('councils')),
      inspections: address(addresses.api('inspections')),
      themes: address(addresses.api('themes')),
      frameworks: address(addresses.api('frameworks')),
      datapackage: address(addresses.dataFile('datapackage.json')),
    },
    counts: {
      councils: model.councils.length,
      inspections: model.inspections.length,
      findings: model.inspections.reduce((sum, { findings }) => sum + findings.length, 0),
    },
  };
}

/** `/api/v1/themes.json` */
export function themesFile(site: ApiSite): Api['Themes'] {
  const { model, address } = site;
  return {
    ...envelopeOf(site),
    groups: model.themeGroups.map(({ slug, name, themes }) => ({
      slug,
      name,
      themes: themes.map((theme) => ({ ...theme, page: address(addresses.theme(theme.slug)) })),
    })),
  };
}

/** `/api/v1/frameworks.json` */
export function frameworksFile(site: ApiSite): Api['Frameworks'] {
  return { ...envelopeOf(site), frameworks: [...site.model.frameworks] };
}
