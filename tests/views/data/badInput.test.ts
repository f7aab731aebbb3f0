import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFindingSchema } from '../../../src/domain/finding.ts';
import { sourceSchema } from '../../../src/domain/source.ts';
import { inspectionFile } from '../../../src/views/api/inspectionFiles.ts';
import { openApi } from '../../../src/views/api/openApi.ts';
import { readRows } from '../../support/charts/openData.ts';
import { council } from '../../support/madeUpRegisters.ts';
import { makeModel, source, strength, visit } from '../../support/makeArchive.ts';
import { makeFolder } from '../../support/makeFolder.ts';
import { makeJudge, type OpenApi } from '../../support/validateApi.ts';
import { validatePackage } from '../../support/validatePackage.ts';
import { writePackage } from '../../support/writePackage.ts';

/** What strangers can type into a title or a sentence. */
const ODD = [
  'Fish & chips <b>bold</b>',
  'He said "no", then left',
  "It's 'so', isn't it",
  '=HYPERLINK("https://example.org","click")',
  '+44 is a code',
  '-1 is less than 0',
  '@everyone',
  "'=1+1 was written here",
  "''@twice",
  '＝1＋1 in wide letters',
  'Speech therapy 🙂 👩‍👩‍👧 for all',
  'مرحبا بالعالم',
  'שלום, world',
  '|between|bars|',
  'semi;colon\\backslash',
  'null',
  'N/A',
] as const;

const odd = visit({
  findings: ODD.map((summary) => strength('voice', { summary })),
  sources: [source('letter', { title: '=1+1, "quoted" & more' })],
});
const councils = [
  council('borsetshire', { codes: { gss: 'E10000099', dfe: '999' }, since: '2019-04' }),
  council('nowhere', { name: '=Nowhere, "& beyond"' }),
];
const model = makeModel([odd], { councils });

describe('an archive with odd words and a council without inspections', () => {
  test('becomes CSV files that another project’s library finds valid', async () => {
    const { files, descriptor } = writePackage(model);
    expect(await validatePackage(descriptor, makeFolder(files))).toEqual([]);
  });

  test('comes back from the CSV files word for word', () => {
    const folder = makeFolder(writePackage(model).files);
    expect(readRows(`${folder}/findings.csv`).map(({ summary }) => summary)).toEqual(ODD);
    expect(readRows(`${folder}/councils.csv`).map(({ name }) => name)).toEqual(['Borsetshire', '=Nowhere, "& beyond"']);
  });

  test('leaves no cell that a spreadsheet would run', () => {
    const cells = Object.values(writePackage(model).files).flatMap((text) => (parse(text) as string[][]).flat());
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  });

  test('becomes JSON that fits its description, word for word', () => {
    const site = { model, address: (path: string) => path };
    const file = JSON.parse(JSON.stringify(inspectionFile(site, odd))) as ReturnType<typeof inspectionFile>;
    expect(makeJudge(openApi(site) as OpenApi)('Inspection', file)).toEqual([]);
    expect(file.inspection.findings.map(({ summary }) => summary)).toEqual(ODD);
  });
});

test('any words come back from a CSV file as they were', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 });
  const startsOddly = fc
    .tuple(fc.stringMatching(/^'{0,3}[=+\-@\t\r\n"',]{0,2}$/), words)
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(words, startsOddly), (summary) => {
      const { files } = writePackage(makeModel([visit({ findings: [strength('voice', { summary })] })]));
      const [row] = readRows(`${makeFolder({ 'findings.csv': files['findings.csv'] ?? '' })}/findings.csv`);
      expect(row?.summary).toBe(summary);
    }),
    { numRuns: 60 },
  );
});

test('an archive without any inspection has the header of every table', async () => {
  const { files, descriptor } = writePackage(makeModel());
  expect(files['findings.csv']).toMatch(/^id,inspection,council,[a-z_,]+\r\n$/);
  expect(await validatePackage(descriptor, makeFolder(files))).toEqual([]);
});

test.each([
  ['a character that nobody sees', 'a bell \u0007 rings'],
  ['a null character', 'nothing\u0000here'],
  ['a line break', 'two\nlines'],
  ['a tab', 'a\ttab'],
  ['a mark that turns the direction of reading', 'turned \u202eround'],
])('%s is refused at the door, so that it reaches no file', (_, words) => {
  const { summary } = makeFindingSchema(['voice'], ['significant-weakness']).shape;
  expect(summary.safeParse(words).success).toBe(false);
  expect(sourceSchema.shape.title.safeParse(words).success).toBe(false);
});

describe('the validator from elsewhere', () => {
  const judge = (file: string, change: (text: string) => string) => {
    const { files, descriptor } = writePackage(model);
    const changed = change(files[file] ?? '');
    expect(changed).not.toBe(files[file]);
    return validatePackage(descriptor, makeFolder({ ...files, [file]: changed }));
  };

  test.each([
    ['a kind that there is not', 'findings.csv', (text: string) => text.replace(',strength,', ',merit,')],
    [
      'a finding of a visit that is not held',
      'findings.csv',
      (text: string) => text.replace(/borsetshire-2019-03,/, 'x,'),
    ],
    ['a theme that there is not', 'findings.csv', (text: string) => text.replace(',voice,', ',noise,')],
    ['an outcome that its framework has not', 'inspections.csv', (text: string) => text.replace(',plan,', ',all,')],
    ['a date that is only a year', 'inspections.csv', (text: string) => text.replace('2019-03-11', '2019')],
    ['a council without a name', 'councils.csv', (text: string) => text.replace(',Borsetshire,', ',,')],
    ['a row twice', 'regions.csv', (text: string) => `${text}midlands,Midlands,E12000091,/regions/midlands/\r\n`],
    ['a column of another name', 'themes.csv', (text: string) => text.replace('meaning', 'sense')],
  ])('sees %s', async (_, file, change) => {
    expect(await judge(file, change)).not.toEqual([]);
  });
});
