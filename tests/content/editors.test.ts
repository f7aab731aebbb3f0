import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FieldShape } from '../../src/domain/contribute/fieldShape.ts';
import { templateIn } from '../../src/domain/contribute/templateIn.ts';
import { editorSnippets } from '../../src/domain/editorSnippets.ts';
import { inspectionJsonSchema } from '../../src/domain/inspectionJsonSchema.ts';
import { makeVocabulary } from '../../src/domain/vocabulary.ts';
import { runCheck } from '../../src/publish/runCheck.ts';
import { makeFolder } from '../support/makeFolder.ts';
import { CONTENT, readContent } from '../support/readContent.ts';

const archive = await readContent();
const read = (path: string) => readFileSync(join(CONTENT, '..', path), 'utf8');

test('editors are offered what the registers allow; after a change run npm run docs', () => {
  const schema = inspectionJsonSchema(makeVocabulary(archive)) as FieldShape;
  const held = JSON.parse(read('.vscode/inspection.code-snippets'));
  expect(held).toEqual(editorSnippets(schema));
  for (const { slug } of archive.themeGroups.flatMap(({ themes }) => themes))
    expect(held.theme.body[0]).toMatch(new RegExp(`[|,]${slug}[|,]`));
  expect(held.council.body[0]).toContain('wokingham');
});

test('the template is the one of the page for contributors; after a change run npm run docs', () => {
  const page = archive.pages.find(({ slug }) => slug === 'contribute');
  expect(read('docs/template.md')).toBe(templateIn(page?.body ?? ''));
});

test('the template, copied and given the name of a council, passes the checker with its comments', () => {
  const template = read('docs/template.md');
  expect(template.match(/ # /g)?.length).toBeGreaterThan(10);
  const seen = new Set(
    archive.inspections.flatMap(({ council, framework }) => (framework === 'area-send-2023' ? [council] : [])),
  );
  const council = archive.councils.find(({ slug, until, since }) => !seen.has(slug) && !until && !since)?.slug;
  const folder = makeFolder({});
  const path = join(folder, `${council}-2024-06.md`);
  writeFileSync(path, template.replace('council: borsetshire', `council: ${council}`));
  let said = '';
  const print = (text: string) => {
    said += text;
  };
  const env = { CONTENT_DIR: CONTENT, SOURCE_DATE_EPOCH: '1795305600' };
  expect({ code: runCheck([path], { env, print, remark: print }), said }).toEqual({
    code: 0,
    said: 'No problems. 1 file checked.\n',
  });
});
