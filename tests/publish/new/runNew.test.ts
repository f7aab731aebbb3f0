import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runNew } from '../../../src/publish/new/runNew.ts';
import { makeFolder } from '../../support/makeFolder.ts';

const GIVEN = {
  council: 'borsetshire',
  framework: 'area-send-2023',
  visit: 'inspection',
  from: '2024-06-10',
  to: '2024-06-14',
  published: '2024-08-01',
  outcome: 'inconsistent',
  coverage: 'outcome-only',
  'source-title': 'Area SEND inspection of Borsetshire: a report',
  'source-publisher': 'Ofsted',
  'source-url': 'https://example.org/report',
  'source-type': 'official-report',
};

let contentDir: string;
let said: string;

beforeEach(() => {
  contentDir = makeFolder();
  cpSync('tests/fixtures/borsetshire', contentDir, { recursive: true });
  said = '';
});

/** Runs the command with options, and with lines typed one after the other. */
function run(given: Readonly<Record<string, string>>, typed: readonly string[] = []): Promise<number> {
  const lines = [...typed];
  const hear = (text: string) => {
    said += text;
  };
  return runNew(
    Object.entries(given).map(([name, value]) => `--${name}=${value}`),
    {
      env: { CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1795305600' },
      print: hear,
      remark: hear,
      readLine: async (prompt) => {
        hear(prompt);
        return lines.shift();
      },
    },
  );
}

function readNew(name: string): Record<string, unknown> {
  return parse(readFileSync(join(contentDir, 'inspections', name), 'utf8').split('---\n')[1] ?? '');
}

function without(...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(GIVEN).filter(([name]) => !names.includes(name)));
}

describe('a new inspection', () => {
  test('says since when it is here, so that those who follow the archive are told of it then', async () => {
    expect(await run(GIVEN)).toBe(0);
    expect(readNew('borsetshire-2024-06.md')).toMatchObject({ published: '2024-08-01', added: '2026-11-22' });
  });

  test('is written from what is given alone, and has no error', async () => {
    expect(await run(GIVEN)).toBe(0);
    expect(said).toContain('No problems.');
    expect(readNew('borsetshire-2024-06.md')).toMatchObject({
      inspected: { from: '2024-06-10', to: '2024-06-14' },
      outcome: 'inconsistent',
      sources: [{ id: 'report', title: 'Area SEND inspection of Borsetshire: a report' }],
    });
  });

  test('asks for what is not given, and takes numbers, names and dates as people say them', async () => {
    const typed = ['Borset', '1', '2024-06-10', '', '1 August 2024', 'inconsistnt', 'inconsistent'];
    const asked = without('council', 'visit', 'from', 'to', 'published', 'outcome');
    expect(await run(asked, typed)).toBe(0);
    expect(said).toContain('That is Borsetshire.');
    expect(said).toContain('Written as 2024-08-01.');
    expect(said).toContain('Did you mean "inconsistent"?');
    expect(readNew('borsetshire-2024-06.md')).toMatchObject({
      inspected: { from: '2024-06-10' },
      published: '2024-08-01',
    });
  });

  test('asks for findings, and suggests themes that are nearly spelt so', async () => {
    const typed = ['Families were not heard.', 'weakness', 'co-producton', 'co-production', '', 'Only begun'];
    await run({ ...GIVEN, coverage: 'partial' }, typed);
    expect(said).toContain('Did you mean "co-production"?');
    expect(readNew('borsetshire-2024-06.md').findings).toHaveLength(1);
  });

  test('is named by the month of publication where no visit is recorded', async () => {
    await run(without('from', 'to'), ['']);
    expect(existsSync(join(contentDir, 'inspections', 'borsetshire-2024-08.md'))).toBe(true);
  });
});

describe('nothing is lost', () => {
  test('a file that is there is never written over, and nothing more is asked', async () => {
    const [name = ''] = readdirSync(join(contentDir, 'inspections')).filter((each) => each.startsWith('borsetshire-'));
    const before = readFileSync(join(contentDir, 'inspections', name), 'utf8');
    const [, month = ''] = /borsetshire-(.*)\.md/.exec(name) ?? [];
    expect(
      await run({ council: 'borsetshire', framework: GIVEN.framework, visit: 'inspection', from: month }, ['']),
    ).toBe(2);
    expect(said).toContain('is there already');
    expect(readFileSync(join(contentDir, 'inspections', name), 'utf8')).toBe(before);
  });

  test('where nobody is there to answer, it says what is missing and writes nothing', async () => {
    const before = readdirSync(join(contentDir, 'inspections'));
    expect(await run(without('outcome'))).toBe(2);
    expect(said).toContain('Which outcome?');
    expect(readdirSync(join(contentDir, 'inspections'))).toEqual(before);
  });

  test.each([
    [{ councl: 'x' }, 'Did you mean "--council"?'],
    [{ council: 'Atlantis' }, 'No council is known as "Atlantis"'],
    [{ council: 'borsetshire', framework: 'area-send-2032' }, 'Did you mean "area-send-2023"?'],
    [{ ...GIVEN, 'source-url': 'www.example.org/report' }, 'Did you mean "https://www.example.org/report"?'],
  ])('%o is answered with what would be right', async (given, answer) => {
    expect(await run(given)).toBe(2);
    expect(said).toContain(answer);
  });
});
