import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/readArchive.ts';
import { readMarkdownBytes } from '../../src/archive/readContent.ts';
import { makeJudge } from '../../src/browser/contribute/judgeText.ts';
import { formatJson } from '../../src/checks/formatJson.ts';
import { RULE_GROUPS } from '../../src/checks/rules.ts';
import type { Archive, Inspection } from '../../src/domain/archive.ts';
import { makeFormData } from '../../src/domain/contribute/makeFormData.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { good, withBody } from '../support/badFile.ts';
import { BAD_FILES } from '../support/badFiles.ts';
import { BORSETSHIRE, makeExampleArchive, TODAY } from '../support/borsetshire.ts';
import { checkFolder } from '../support/checkFolder.ts';
import { checkOneFile } from '../support/checkOneFile.ts';

/** What a form with the registers of this archive holds after its way over the wire. */
function overTheWire(archive: Archive) {
  return JSON.parse(JSON.stringify(makeFormData(archive)));
}

const whole = checkFolder(BORSETSHIRE).archive as Archive;
const alone = judgeOf([]);

function judgeOf(inspections: readonly Inspection[]) {
  return makeJudge(overTheWire({ ...whole, inspections }), TODAY, async (path, bytes) =>
    readMarkdownBytes(path, bytes),
  );
}

/** All that the JSON format has, but for the folder that the file stands in. */
function told(problems: readonly Problem[]): unknown[] {
  return formatJson(problems)
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ ...JSON.parse(line), file: undefined }));
}

describe('the form and the checker say the same', () => {
  test.each(BAD_FILES)('of $title', async ({ bytes, rule }) => {
    const file = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
    const { problems } = await alone('borsetshire-2019-03', file);
    expect(told(problems)).toEqual(told(checkOneFile('content/inspections/borsetshire-2019-03.md', file).problems));
    expect(problems.map((problem) => problem.rule)).toContain(rule);
  });

  test.each([
    ['the valid file', good],
    ['with line ends of Windows', good.replaceAll('\n', '\r\n')],
    ['with emoji and marks of direction', withBody('Words 🙂 and \u202eback.')],
    ['with look-alike letters', good.replace('council: borsetshire', 'council: b\u043ersetshire')],
    ['with two front matters', `${good}\n${good}`],
    ['with pasted HTML', good.replace('Families found', '<script>alert(1)</script> <b>Families</b> found')],
  ])('of %s', async (_title, text) => {
    const file = new TextEncoder().encode(text);
    const { problems } = await alone('borsetshire-2019-03', file);
    expect(told(problems)).toEqual(told(checkOneFile('content/inspections/borsetshire-2019-03.md', file).problems));
  });

  const examples = RULE_GROUPS.slice(0, 4).flatMap(({ rules }) =>
    rules.flatMap(({ name, bad, good: fine }) => [
      { title: `a bad example of ${name}`, example: bad },
      { title: `a good example of ${name}`, example: fine },
    ]),
  );
  const single = examples.filter(({ example }) => !/"(register|files|told)":/.test(JSON.stringify(example)));

  test.each(single)('of $title, with other visits beside it', async ({ example }) => {
    const folder = makeExampleArchive(example);
    const { raw } = readArchive(folder);
    const { problems } = checkFolder(folder);
    for (const { path, slug } of raw.inspections) {
      const others = raw.inspections.filter((other) => other.slug !== slug && other.data !== undefined);
      const inspections = others.map((other) => ({ ...(other.data as Inspection), slug: other.slug }));
      const judge = judgeOf(inspections);
      const bytes = readFileSync(join(folder, 'inspections', basename(path)));
      expect(told((await judge(slug, bytes)).problems)).toEqual(told(problems.filter(({ file }) => file === path)));
    }
  });

  test('there are many examples', () => {
    expect(single.length).toBeGreaterThan(120);
  });
});
