import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMarkdown, readMarkdownBytes } from '../../src/archive/readContent.ts';
import { readPlainMarkdown } from '../../src/archive/readPlainMarkdown.ts';
import { makeJudge } from '../../src/browser/contribute/judgeText.ts';
import { formatJson } from '../../src/checks/formatJson.ts';
import type { Archive } from '../../src/domain/archive.ts';
import { draftOf, EMPTY, textOf } from '../../src/domain/contribute/draft.ts';
import { makeFormData } from '../../src/domain/contribute/makeFormData.ts';
import { previewVisit } from '../../src/domain/contribute/previewVisit.ts';
import { TODAY } from '../support/borsetshire.ts';
import { checkFolder } from '../support/checkFolder.ts';

const { archive, problems } = checkFolder('content');
const data = makeFormData(archive as Archive);
const order = Object.keys(data.schema.properties ?? {});
const files = (archive?.inspections ?? []).map(({ slug }) => {
  const path = `content/inspections/${slug}.md`;
  const { file } = readMarkdown(path, readFileSync(path, 'utf8'));
  const draft = draftOf(file.data, file.body, slug) ?? EMPTY;
  return { slug, path, file, draft, text: textOf(draft, order) };
});

test('each published inspection comes out of the form with the values that it went in with', () => {
  expect(files.length).toBeGreaterThan(250);
  for (const { path, file, text } of files) {
    const again = readMarkdown(path, text).file;
    expect(again.data, path).toEqual(file.data);
    expect(again.body.trim(), path).toBe(file.body.trim());
  }
});

test('and the form has no error to tell of it', async () => {
  const judge = makeJudge(data, TODAY, async (path) => {
    throw new Error(`${path} is not in the plain form.`);
  });
  const wrong: string[] = [];
  for (const { slug, path, text } of files) {
    const bytes = new TextEncoder().encode(text);
    // The readers of other forms are large: most corrections do without them.
    if (!readPlainMarkdown(path, bytes)) continue;
    const { problems } = await judge(slug, bytes);
    wrong.push(...problems.filter(({ severity }) => severity === 'error').map(({ message }) => `${slug}: ${message}`));
  }
  expect(wrong).toEqual([]);
  const others = files.filter(({ path, text }) => !readPlainMarkdown(path, new TextEncoder().encode(text)));
  expect(others.length).toBeLessThan(files.length / 10);
});

test('of each published file the form says what the checker says, warnings too', async () => {
  const judge = makeJudge(data, TODAY, async (path, bytes) => readMarkdownBytes(path, bytes));
  for (const { slug, path } of files) {
    const own = problems.filter(({ file }) => file === path);
    expect(formatJson((await judge(slug, readFileSync(path))).problems), path).toBe(formatJson(own));
  }
});

test('each can be shown as it will appear', () => {
  expect(files.filter(({ draft }) => !previewVisit(draft, data, TODAY)).map(({ slug }) => slug)).toEqual([]);
});
