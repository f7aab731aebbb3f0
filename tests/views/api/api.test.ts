import { describe, expect, test } from 'vitest';
import { makeApiSchemas } from '../../../src/domain/api/apiSchemas.ts';
import type { Model } from '../../../src/domain/model.ts';
import { makeVocabulary } from '../../../src/domain/vocabulary.ts';
import type { ApiSite } from '../../../src/views/api/apiSite.ts';
import { councilFile, councilsFile } from '../../../src/views/api/councilFiles.ts';
import { inspectionFile, inspectionsFile } from '../../../src/views/api/inspectionFiles.ts';
import { openApi } from '../../../src/views/api/openApi.ts';
import { frameworksFile, indexFile, themesFile } from '../../../src/views/api/registerFiles.ts';
import { council } from '../../support/madeUpRegisters.ts';
import { makeModel, progress, significant, source, strength, visit } from '../../support/makeArchive.ts';
import { answersOf, makeJudge, type OpenApi, validateOpenApi } from '../../support/validateApi.ts';

const inspection = visit({
  findings: [significant('voice', { quote: 'not heard' }), strength('local-offer', { saidBy: 'council' })],
  sources: [source('letter'), source('story', { copy: true })],
  significantWeaknesses: { total: 6 },
  body: 'What happened.',
});
const revisit = visit({ on: '2021-05', visit: 'revisit', findings: [progress('voice', 'sufficient')] });
const codes = { gss: 'E10000099', dfe: '999' };
const councils = [
  council('ambridge', { predecessors: [{ council: 'borsetshire', part: 'Most of it' }], codes }),
  council('borsetshire', { status: 'abolished', until: '2022-03-31', successors: [{ council: 'ambridge' }] }),
  council('felpersham'),
];
const model = makeModel([inspection, revisit], { councils });
const site = siteOf(model);

/** As others see it: through the JSON that is published. */
const read = <File>(file: File): File => JSON.parse(JSON.stringify(file));

function siteOf(own: Model): ApiSite {
  return { model: own, address: (path) => `https://cards.example${path}` };
}

/** Every file of the API, with the name of its schema. */
function filesOf(own: ApiSite) {
  return [
    ['Index', indexFile(own)],
    ['Councils', councilsFile(own)],
    ['Inspections', inspectionsFile(own)],
    ['Themes', themesFile(own)],
    ['Frameworks', frameworksFile(own)],
    ...own.model.councils.map(({ slug }) => ['Council', councilFile(own, slug)] as const),
    ...own.model.inspections.map((each) => ['Inspection', inspectionFile(own, each)] as const),
  ] as const;
}

describe('every file of the API', () => {
  test('is as its schema says, with no field that the schema does not name', () => {
    const schemas = makeApiSchemas(makeVocabulary(model));
    for (const [name, file] of filesOf(site)) expect(schemas[name].safeParse(read(file)).error, name).toBeUndefined();
  });

  test('holds no null and no empty text: what is not recorded is absent', () => {
    for (const [, file] of filesOf(site)) expect(JSON.stringify(file)).not.toMatch(/:\s*(null|"")[,}]/);
  });

  test('carries its licences and how to name the source', () => {
    for (const [, file] of filesOf(site)) {
      expect(file.licences.map(({ name }) => name)).toEqual(['CC-BY-4.0', 'OGL-UK-3.0']);
      expect(file.attribution).toContain('SEND report cards');
    }
  });
});

describe('a visit', () => {
  const { inspection: held } = read(inspectionFile(site, inspection));

  test('has its findings under permanent addresses, each with who said it', () => {
    expect(held.findings.map(({ id, page, saidBy }) => [id, page, saidBy])).toEqual([
      [
        'borsetshire-2019-03#weakness-voice',
        'https://cards.example/inspections/borsetshire-2019-03/#weakness-voice',
        'inspectors',
      ],
      [
        'borsetshire-2019-03#strength-local-offer',
        'https://cards.example/inspections/borsetshire-2019-03/#strength-local-offer',
        'council',
      ],
    ]);
  });

  test('has its sources in full, and no address of a copy', () => {
    expect(held.sources.map(({ id, url }) => [id, url])).toEqual([
      ['letter', 'https://example.org/letter'],
      ['story', undefined],
    ]);
  });

  test('keeps a month a month, and leaves out what is not recorded', () => {
    const { inspection: later } = read(inspectionFile(site, revisit));
    expect(later.inspected).toEqual({ from: '2021-05' });
    expect(Object.keys(later)).not.toContain('published');
    expect(Object.keys(later)).not.toContain('text');
  });
});

describe('a council', () => {
  test('that has ended points to the one that took over', () => {
    const { council: ended } = councilFile(site, 'borsetshire');
    expect(ended.successors).toMatchObject([
      { slug: 'ambridge', codes, page: 'https://cards.example/councils/ambridge/' },
    ]);
  });

  test('has the visits to the council that it was made from apart from its own', () => {
    const file = councilFile(site, 'ambridge');
    expect(file.inspections).toEqual([]);
    expect(file.inspectionsBefore.map(({ slug }) => slug)).toEqual(['borsetshire-2021-05', 'borsetshire-2019-03']);
  });

  test('without inspections is a file like any other', () => {
    expect(councilFile(site, 'felpersham')).toMatchObject({ inspections: [], council: { inspectionsHeld: 0 } });
  });
});

describe('the OpenAPI description', () => {
  const description = read(openApi(site)) as OpenApi;
  const judge = makeJudge(description);

  test('is valid to another project’s validator', async () => {
    expect(await validateOpenApi(description)).toEqual([]);
  });

  test('has an example of each answer that fits its own schema', () => {
    const answers = answersOf(description);
    expect(answers).toHaveLength(7);
    for (const { path, component, example } of answers) expect(judge(component, example), path).toEqual([]);
  });

  test('describes every file, to another project’s validator of JSON', () => {
    for (const [name, file] of filesOf(site)) expect(judge(name, read(file)), name).toEqual([]);
  });

  test('refuses a date that is none, an empty text, a missing speaker and an outcome that nobody has', () => {
    const good = read(inspectionFile(site, inspection));
    const wrong = (change: (file: typeof good) => void) => {
      const file = structuredClone(good);
      change(file);
      return judge('Inspection', file).length;
    };
    const [first] = good.inspection.findings;
    expect(first).toBeDefined();
    expect(wrong(() => {})).toBe(0);
    expect(wrong((file) => Object.assign(file.inspection, { date: '2019' }))).toBeGreaterThan(0);
    expect(wrong((file) => Object.assign(file.inspection, { outcomeName: '' }))).toBeGreaterThan(0);
    expect(wrong((file) => Object.assign(file.inspection, { outcome: 'good' }))).toBeGreaterThan(0);
    expect(wrong((file) => Object.assign(file.inspection.findings[0] ?? {}, { saidBy: undefined }))).toBeGreaterThan(0);
  });

  test('allows fields that it does not name, so that fields can be added within a version', () => {
    expect(judge('Index', { ...read(indexFile(site)), added: 1 })).toEqual([]);
  });

  test('stands without examples of visits where none is held', async () => {
    const empty = read(openApi(siteOf(makeModel()))) as OpenApi;
    expect(await validateOpenApi(empty)).toEqual([]);
    expect(answersOf(empty).find(({ component }) => component === 'Inspection')?.example).toBeUndefined();
  });
});
