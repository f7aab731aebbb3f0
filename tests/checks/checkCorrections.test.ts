import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asFile, makeArchive, VALID } from '../support/borsetshire.ts';
import { checkFolder } from '../support/checkFolder.ts';

const GOOD = 'date: 2020-01-10, visit: borsetshire-2019-03, wrong: It said 2., now: It says 3.';

/** What the checker says of an archive whose corrections.yml is this. */
function check(text?: string) {
  const folder = makeArchive({ 'borsetshire-2019-03.md': asFile(VALID) });
  if (text !== undefined) writeFileSync(join(folder, 'corrections.yml'), text);
  return checkFolder(folder);
}

describe('the log of corrections', () => {
  test('may be left out, and may be empty', () => {
    expect(check().problems).toEqual([]);
    expect(check().archive).not.toHaveProperty('corrections');
    const empty = check('# None yet.\n[]\n');
    expect(empty.problems).toEqual([]);
    expect(empty.archive?.corrections).toEqual([]);
  });

  test('is part of the archive where it is right', () => {
    const { problems, archive } = check(`- { ${GOOD} }\n`);
    expect(problems).toEqual([]);
    expect(archive?.corrections).toEqual([
      { date: '2020-01-10', visit: 'borsetshire-2019-03', wrong: 'It said 2.', now: 'It says 3.', sources: [] },
    ]);
  });

  test.each([
    [GOOD.replace('2019-03,', '2019-04,'), 'unknown-value', 'borsetshire-2019-03'],
    [GOOD.replace('2020-01-10', '2020-01'), 'correction-date', 'is a month'],
    [GOOD.replace('2020-01-10', '2026-11-23'), 'correction-date', 'is in the future'],
    [GOOD.replace('2020-01-10', '2019-02-28'), 'correction-date', 'is before the visit itself'],
    [GOOD.replace('2020-01-10', '2020-02-30'), 'date', 'in the calendar'],
    [GOOD.replace('It said 2.', 'Dr Jane Doe was named.'), 'correction-name', 'Jane Doe'],
    [GOOD.replace('wrong: It said 2., ', ''), 'missing-field', 'wrong'],
    [
      `${GOOD}, sources: [{ title: A, publisher: B, url: "javascript:alert(1)" }]`,
      'web-address',
      'is not a web address',
    ],
    [GOOD.replace('It said 2.', '"a\\u0007b"'), 'text', 'invisible character'],
    [GOOD.replace('It said 2.', '"one\\ntwo"'), 'text', 'on one line'],
  ])('{ %s } is refused', (entry, rule, message) => {
    const { problems, archive } = check(`- { ${entry} }\n`);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(problems[0]?.message).toContain(message);
    expect(archive).toBeUndefined();
  });

  test('has one entry a visit and day', () => {
    expect(check(`- { ${GOOD} }\n- { ${GOOD} }\n`).problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'correction-repeated 2',
    ]);
  });
});
