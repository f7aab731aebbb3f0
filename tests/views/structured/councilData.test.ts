import { describe, expect, test } from 'vitest';
import { councilPage } from '../../../src/views/councilPage.ts';
import { inspectionPage } from '../../../src/views/inspectionPage.ts';
import { councilData } from '../../../src/views/structured/councilData.ts';
import { visitData } from '../../../src/views/structured/visitData.ts';
import { makeModel, source, visit } from '../../support/makeArchive.ts';
import { expandData, findUnknownWords } from '../../support/schemaOrg.ts';

const full = (path: string) => `https://cards.example${path}`;

describe('the card of a council, for programs', () => {
  test('is a report of ours on the council, based on the official ones', () => {
    const inspection = visit({
      sources: [source('letter', { published: '2019-05-13' }), source('n', { type: 'news' })],
    });
    const model = makeModel([inspection]);
    expect(councilData(model, councilPage(model, 'borsetshire'), full)['@graph'][1]).toMatchObject({
      '@type': 'Report',
      url: 'https://cards.example/councils/borsetshire/',
      dateModified: '2019-05-13',
      about: { '@type': 'GovernmentOrganization' },
      isBasedOn: [{ '@type': 'Report', url: 'https://example.org/letter', datePublished: '2019-05-13' }],
    });
  });

  test('without a visit has no date and is based on nothing, and is good JSON-LD all the same', async () => {
    const model = makeModel([]);
    const data = councilData(model, councilPage(model, 'borsetshire'), (path) => path);
    expect(data['@graph'][1]).toMatchObject({ isBasedOn: [] });
    expect(data['@graph'][1]).not.toHaveProperty('dateModified');
    expect(findUnknownWords(data['@graph'])).toEqual([]);
    expect(await expandData(data)).toHaveLength(3);
  });
});

describe('the page of a visit, for programs', () => {
  test.each([
    [visit(), '2019-03-11/2019-03-14'],
    [visit({ on: '2021-05' }), '2021-05'],
  ])('covers the days of the visit as far as they are known', (inspection, days) => {
    const model = makeModel([inspection]);
    const data = visitData(model, inspectionPage(model, inspection.slug), full);
    expect(data['@graph'][1]).toMatchObject({ temporalCoverage: days });
  });
});
