import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asFile, makeArchive, VALID } from '../support/borsetshire.ts';
import { checkFolder } from '../support/checkFolder.ts';

const HEAD = `asOf: 2025-06
source: { title: Plans, publisher: Borsetshire, url: https://example.org/plans }
attribution: Contains data of Borsetshire.
councils:
`;

/** What the checker says of an archive with this entry in its figures.yml. */
function check(fields?: string) {
  const folder = makeArchive({ 'borsetshire-2019-03.md': asFile(VALID) });
  if (fields !== undefined) writeFileSync(join(folder, 'figures.yml'), `${HEAD}  - { ${fields} }\n`);
  return checkFolder(folder);
}

const GOOD = 'council: borsetshire, plans: 2000, requests: 400';

describe('the figures of an archive', () => {
  test('may be left out', () => {
    const { problems, archive } = check();
    expect(problems).toEqual([]);
    expect(archive).not.toHaveProperty('figures');
  });

  test('are part of the archive where they are right', () => {
    const { problems, archive } = check(
      `${GOOD}, refused: 20.9, inTime: [{ year: 2023, percent: 0 }, { year: 2024, percent: 100 }]`,
    );
    expect(problems).toEqual([]);
    expect(archive?.figures?.councils[0]).toMatchObject({ council: 'borsetshire', refused: 20.9 });
  });

  test.each([
    [`${GOOD}, refused: 100.1`, 'number', 'cannot be more than 100'],
    [`${GOOD}, refused: -1`, 'number', 'cannot be less than 0'],
    [`${GOOD}, refused: 20 %`, 'number', 'in digits'],
    [`${GOOD}, score: 3`, 'unknown-field', 'score'],
    ['council: borsetshyre, plans: 2000, requests: 400', 'unknown-value', 'Did you mean "borsetshire"?'],
    ['council: ambridge, plans: 2000, requests: 400', 'figures-council', 'is not a council now'],
    [`${GOOD} }\n  - { ${GOOD}`, 'figures-council', 'above already'],
    ['council: borsetshire, plans: 2000, requests: 19, refused: 5', 'figures-small', 'fewer than 20 requests'],
    ['council: borsetshire, plans: 49, requests: 40, appealRate: 5', 'figures-small', 'fewer than 50 plans'],
    ['council: borsetshire, plans: 49, requests: 40, pupilsWithPlan: 5', 'figures-small', 'fewer than 50 plans'],
    [
      'council: borsetshire, plans: 49, requests: 40, inTime: [{ year: 2020, percent: 50 }]',
      'figures-small',
      'fewer than 50',
    ],
    [
      `${GOOD}, newPlans: { year: 2024, issued: 19, inTime: 19 }, inTime: [{ year: 2024, percent: 100 }]`,
      'figures-small',
      'fewer than 20 new plans',
    ],
    [`${GOOD}, newPlans: { year: 2024, issued: 100, inTime: 101 }`, 'figures-agree', '101 plans were in time, of 100'],
    [
      `${GOOD}, newPlans: { year: 2024, issued: 466, inTime: 129 }, inTime: [{ year: 2024, percent: 27.8 }]`,
      'figures-agree',
      '129 of 466 is 27.7 per cent',
    ],
    [`${GOOD}, inTime: [{ year: 2024, percent: 5 }, { year: 2024, percent: 5 }]`, 'figures-years', 'each once'],
    [`${GOOD}, inTime: [{ year: 2099, percent: 5 }]`, 'figures-years', 'is after'],
  ])('%j breaks the rule %s, and the file is named', (fields, rule, says) => {
    const { problems, archive } = check(fields);
    expect(problems).toMatchObject([{ rule, message: expect.stringContaining(says) }]);
    expect(problems[0]?.file).toMatch(/figures\.yml$/);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(5);
    expect(archive).toBeUndefined();
  });

  test('hide no other problem when they are broken', () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': asFile(VALID).replace('local-offer', 'local-ofer') });
    writeFileSync(join(folder, 'figures.yml'), `${HEAD}  - { ${GOOD}, refused: 101 }\n`);
    expect(checkFolder(folder).problems.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['unknown-value', 'number']),
    );
  });
});
