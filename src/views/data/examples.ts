import { addresses } from '../addresses.ts';

/** A few lines with which somebody begins. */
export interface Example {
  /** "Python". */
  readonly name: string;
  /** What it does, or where the lines go. */
  readonly about: string;
  readonly code: string;
}

/** First steps in the usual tools; `address` gives an address as others write it. */
export function examplesOf(address: (path: string) => string): Record<string, Example> {
  const inspections = address(addresses.dataFile('inspections.csv'));
  return {
    sheets: {
      name: 'Google Sheets',
      about: 'Type this into a cell. The second line, in another sheet, keeps the full inspections since 2023.',
      code: [
        `=IMPORTDATA("${inspections}")`,
        `=QUERY(IMPORTDATA("${inspections}"), "select * where Col5 = 'area-send-2023' and Col6 = 'inspection'", 1)`,
      ].join('\n'),
    },
    excel: {
      name: 'Excel (Power Query)',
      about: 'Choose Data, Get Data, From Other Sources, Blank Query. Open the Advanced Editor and put this in.',
      code: [
        'let',
        `  File = Csv.Document(Web.Contents("${inspections}"), [Delimiter = ",", Encoding = 65001]),`,
        '  Visits = Table.PromoteHeaders(File, [PromoteAllScalars = true])',
        'in',
        '  Table.SelectRows(Visits, each [framework] = "area-send-2023" and [visit] = "inspection")',
      ].join('\n'),
    },
    python: {
      name: 'Python',
      about: 'Counts the outcomes of full inspections since 2023. It needs nothing but Python 3.',
      code: [
        'import collections, csv, urllib.request',
        `with urllib.request.urlopen("${inspections}") as file:`,
        '    visits = list(csv.DictReader(file.read().decode("utf-8").splitlines()))',
        'recent = [v for v in visits if v["framework"] == "area-send-2023" and v["visit"] == "inspection"]',
        'print(collections.Counter(v["outcome"] for v in recent))',
      ].join('\n'),
    },
    r: {
      name: 'R',
      about: 'Counts the same. Codes are read as text, so that none becomes a number.',
      code: [
        `visits <- read.csv("${inspections}", encoding = "UTF-8",`,
        '                   na.strings = "", colClasses = c(dfe_code = "character"))',
        'recent <- subset(visits, framework == "area-send-2023" & visit == "inspection")',
        'table(recent$outcome)',
      ].join('\n'),
    },
    javascript: {
      name: 'JavaScript',
      about:
        'Counts the same from the JSON files. It works in a page of yours too: they may be asked for from anywhere.',
      code: [
        `const answer = await fetch('${address(addresses.api('inspections'))}');`,
        'const { inspections } = await answer.json();',
        "const recent = inspections.filter((v) => v.framework === 'area-send-2023' && v.visit === 'inspection');",
        'const groups = Object.groupBy(recent, (v) => v.outcome);',
        'for (const [outcome, visits] of Object.entries(groups)) console.log(outcome, visits.length);',
      ].join('\n'),
    },
  };
}
