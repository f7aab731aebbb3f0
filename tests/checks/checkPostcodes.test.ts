import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asFile, makeArchive, VALID } from '../support/borsetshire.ts';
import { checkFolder } from '../support/checkFolder.ts';

const HEAD = `asOf: 2025-11
source: { title: Postcodes, publisher: Borsetshire, url: https://example.org/postcodes }
attribution: Contains data of Borsetshire.
outcodes:
`;

/** What the checker says of an archive with these lines in its postcodes.yml. */
function check(lines?: string) {
  const folder = makeArchive({ 'borsetshire-2019-03.md': asFile(VALID) });
  if (lines !== undefined) writeFileSync(join(folder, 'postcodes.yml'), HEAD + lines);
  return checkFolder(folder);
}

describe('the postcodes of an archive', () => {
  test('may be left out', () => {
    const { problems, archive } = check();
    expect(problems).toEqual([]);
    expect(archive).not.toHaveProperty('postcodes');
  });

  test('are part of the archive where they are right', () => {
    const { problems, archive } = check('  BO1: borsetshire\n  BO2: "0AA borsetshire, 5BB felpersham"\n');
    expect(problems).toEqual([]);
    expect(archive?.postcodes?.outcodes.BO2).toBe('0AA borsetshire, 5BB felpersham');
  });

  test.each([
    ['  BO1: borsetshyre\n', 'unknown-value', 'Did you mean "borsetshire"?'],
    ['  BO1: "1AA borsetshire, 2AA felpersam"\n', 'unknown-value', 'Did you mean "felpersham"?'],
    ['  BO1: ambridge\n', 'postcode-council', 'is not a council now.'],
    ['  BO1: "2AA borsetshire, 1AA felpersham"\n', 'postcode-order', 'The part from 1AA on stands after'],
    ['  BO1: "2AA borsetshire, 2AA felpersham"\n', 'postcode-order', 'each once'],
    ['  BO1: "2AA borsetshire 3AA felpersham"\n', 'postcode-form', 'cannot be read'],
    ['  bo1: borsetshire\n', 'postcode-form', 'not the first half of a postcode'],
    ['  BO1: borsetshire\n  BO1: felpersham\n', 'field-twice', 'twice'],
  ])('%j breaks the rule %s, and the line is named', (lines, rule, says) => {
    const { problems, archive } = check(lines);
    expect(problems).toMatchObject([{ rule, message: expect.stringContaining(says) }]);
    expect(problems[0]?.file).toMatch(/postcodes\.yml$/);
    expect(problems[0]?.line).toBe(lines.startsWith('  BO1: borsetshire\n') ? 6 : 5);
    expect(archive).toBeUndefined();
  });

  test('hide no other problem when they are broken', () => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': asFile(VALID).replace('local-offer', 'local-ofer') });
    writeFileSync(join(folder, 'postcodes.yml'), `${HEAD}  BO1: Borsetshire\n`);
    expect(checkFolder(folder).problems.map(({ rule }) => rule)).toEqual(['unknown-value', 'postcode-form']);
  });
});
