import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asFile, makeArchive, VALID } from '../support/borsetshire.ts';
import { checkFolder } from '../support/checkFolder.ts';

const OTHERS = [
  'leadership-and-strategy',
  'joint-commissioning',
  'overall-progress',
  'co-production',
  'ehc-plan-timeliness',
  'preparing-for-adulthood',
].map(
  (theme) =>
    `  - { theme: ${theme}, good: [{ text: Help., terms: [ehc-plan] }], parents: [Who?], councillors: [When?] }\n`,
);

const CITED = '{ text: Families use it., findings: [borsetshire-2019-03#strength-local-offer] }';
const entry = (good: string, parents = 'Who helps?') =>
  `  - { theme: local-offer, good: [${good}], parents: ['${parents}'], councillors: [Who pays?] }\n`;

/** What the checker says of an archive with these entries in its guidance.yml, after one for each other theme. */
function check(entries?: string, inspection = VALID) {
  const folder = makeArchive({ 'borsetshire-2019-03.md': asFile(inspection) });
  if (entries !== undefined) writeFileSync(join(folder, 'guidance.yml'), `themes:\n${OTHERS.join('')}${entries}`);
  return checkFolder(folder);
}

describe('the guidance of an archive', () => {
  test('may be left out', () => {
    const { problems, archive } = check();
    expect(problems).toEqual([]);
    expect(archive).not.toHaveProperty('guidance');
  });

  test('is part of the archive where it is right', () => {
    const { problems, archive } = check(entry(CITED));
    expect(problems).toEqual([]);
    expect(archive?.guidance?.themes).toHaveLength(7);
    expect(archive?.guidance?.themes[6]?.good[0]).toEqual({
      text: 'Families use it.',
      findings: ['borsetshire-2019-03#strength-local-offer'],
      terms: [],
    });
  });

  test.each([
    ['', 'guidance-theme', 'The theme "local-offer" has no guidance'],
    [entry(CITED) + entry(CITED), 'guidance-theme', 'above already'],
    [entry('{ text: Families use it. }'), 'guidance-source', 'Nothing says where'],
    [entry('{ text: Families use it., terms: [local-ofer] }'), 'unknown-value', 'Did you mean "local-offer"?'],
    [entry(CITED.replace('2019-03', '2019-04')), 'guidance-finding', 'There is no finding'],
    [entry(CITED.replace('#strength', '#weakness')), 'guidance-finding', 'There is no finding'],
    [entry(CITED.replace('#strength-local-offer', '')), 'guidance-finding', 'There is no finding'],
    [entry(CITED).replace('theme: local-offer', 'theme: co-production'), 'guidance-finding', 'another theme'],
    [entry(CITED).replace('[Who pays?]', '[]'), 'missing-field', 'no question'],
    [entry(CITED).replace('[Who pays?]', '[A?, B?, C?, D?, E?]'), 'too-many', 'Four questions'],
    [entry(CITED).replace('parents', 'parent'), 'unknown-field', 'parent'],
  ])('%j breaks the rule %s, and the file is named', (entries, rule, says) => {
    const { problems, archive } = check(entries);
    const [found] = problems.filter((problem) => problem.rule === rule);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(found?.message).toContain(says);
    expect(found?.file).toMatch(/guidance\.yml$/);
    expect(archive).toBeUndefined();
  });

  test('cites inspectors alone, and no lack of progress', () => {
    const says = (inspection: string, anchor = 'strength-local-offer') =>
      check(entry(`{ text: Families use it., findings: [borsetshire-2019-03#${anchor}] }`), inspection)
        .problems.filter(({ rule }) => rule === 'guidance-finding')
        .map(({ message }) => message);
    expect(says(VALID)).toEqual([]);
    expect(says(VALID.replace('    theme: local-offer\n', '    theme: local-offer\n    saidBy: council\n'))).toEqual([
      'Inspectors did not say this. Choose a finding of their own.',
    ]);
    const revisit = VALID.replace('kind: strength', 'kind: progress\n    progress: not-sufficient');
    expect(says(revisit, 'progress-local-offer')[0]).toContain('not enough progress');
  });

  test.each([
    [
      'What help is there near us for a child who has just moved here and for all of her brothers and sisters?',
      'guidance-sentence',
    ],
    ['What does the XQZ team do?', 'unknown-acronym'],
    ['Is ours a failing council?', 'loaded-word'],
  ])('%j is warned of under %s, and published all the same', (question, rule) => {
    const { problems, archive } = check(entry(CITED, question));
    expect(problems).toMatchObject([{ rule, severity: 'warning', field: 'themes[6].parents[0]' }]);
    expect(archive?.guidance).toBeDefined();
  });

  test('hides no other problem when it is broken', () => {
    const { problems } = check(entry('{ text: "" }'), VALID.replace('theme: local-offer', 'theme: local-ofer'));
    expect(problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['unknown-value', 'text']));
  });
});
