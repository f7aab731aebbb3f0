import { expect, test } from 'vitest';
import { sayGrades } from '../../src/publish/sayGrades.ts';
import { makeArchive, visit, weakness } from '../support/makeArchive.ts';

test('the hardest file comes first, with its hardest sentence; files without sentences are left out', () => {
  const hard = 'Multidisciplinary organisational arrangements remained insufficiently differentiated.';
  const easy = 'Plans were late.';
  const said = sayGrades(
    makeArchive([
      visit({ findings: [weakness('leadership', { summary: easy })] }),
      visit({
        on: '2021-06',
        findings: [weakness('leadership', { summary: easy }), weakness('voice', { summary: hard })],
      }),
      visit({ on: '2022-06' }),
    ]),
  );
  const [first, ...lines] = said.trim().split('\n');
  expect(first).toMatch(/over 2 files/);
  expect(lines[0]).toContain(`borsetshire-2021-06: ${hard}`);
  expect(lines[1]).toContain('borsetshire-2019-03');
  expect(lines).toHaveLength(2);
});
