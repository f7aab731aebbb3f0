import { describe, expect, test } from 'vitest';
import { readMarkdown, readMarkdownBytes } from '../../../src/archive/readContent.ts';
import type { Archive } from '../../../src/domain/archive.ts';
import {
  type Draft,
  draftOf,
  EMPTY,
  nameOf,
  newDraft,
  setAt,
  textOf,
  valueAt,
} from '../../../src/domain/contribute/draft.ts';
import { addEntry, moveEntry, removeEntry, renameSource, sourceIds } from '../../../src/domain/contribute/entries.ts';
import { hostAddress } from '../../../src/domain/contribute/hostAddress.ts';
import { makeFormData } from '../../../src/domain/contribute/makeFormData.ts';
import { previewVisit } from '../../../src/domain/contribute/previewVisit.ts';
import { bookOfSources } from '../../../src/views/sourceLines.ts';
import { visitSection } from '../../../src/views/visitSection.ts';
import { good, withBody } from '../../support/badFile.ts';
import { BAD_FILES } from '../../support/badFiles.ts';
import { BORSETSHIRE, TODAY } from '../../support/borsetshire.ts';
import { checkFolder } from '../../support/checkFolder.ts';

const data = makeFormData(checkFolder(BORSETSHIRE).archive as Archive);
const order = Object.keys(data.schema.properties ?? {});

function read(text: string): Draft {
  const { file } = readMarkdown('borsetshire-2019-03.md', text);
  return draftOf(file.data, file.body) ?? EMPTY;
}

describe('a draft', () => {
  const readable = [{ title: 'the valid file', bytes: good }, ...BAD_FILES].flatMap(({ title, bytes }) => {
    const { file } = readMarkdownBytes('x.md', typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    const draft = draftOf(file.data, file.body);
    // 201 findings fit into a file only when they are written more closely than we write them.
    return draft && !title.startsWith('201') ? [{ title, draft }] : [];
  });

  test('many of the bad files can be read', () => {
    expect(readable.length).toBeGreaterThan(40);
  });

  test.each(readable)('of $title comes back from its text as it was', ({ draft }) => {
    const again = read(textOf(draft, order));
    // Empty lists are left out of a file.
    const filled = (fields: object) =>
      JSON.parse(JSON.stringify(fields, (_key, each) => (each?.length === 0 ? undefined : each)));
    expect(filled(again.fields)).toEqual(filled(draft.fields));
  });

  test.each(readable)('of $title can be shown, or not, and breaks nothing', ({ draft }) => {
    const shown = previewVisit(draft, data, TODAY);
    if (shown) expect(visitSection(shown.model, shown.visit, bookOfSources([shown.visit])).verdict).toMatch(/\w/);
    else expect(shown).toBeUndefined();
  });

  test('keeps fields that the form does not know, after all others', () => {
    const draft = setAt(read(good.replace('council:', 'score: 4\ncouncil:')), ['published'], '2019-06');
    expect(textOf(draft, order)).toMatch(/published: 2019-06\n[\s\S]*\nscore: 4\n---\n$/);
  });

  test('takes out what is emptied, and the group around it, but not the entry of a list', () => {
    const dated = setAt(EMPTY, ['inspected', 'from'], '2019-03');
    expect(setAt(dated, ['inspected', 'from'], '').fields).toEqual({});
    const found = setAt(EMPTY, ['findings', 0, 'summary'], 'Words.');
    expect(setAt(found, ['findings', 0, 'summary'], '').fields).toEqual({ findings: [{}] });
  });

  test.each([
    [{}, undefined],
    [{ council: 'borsetshire' }, undefined],
    [{ council: 'borsetshire', inspected: { from: 'soon' } }, undefined],
    [{ council: '../../x', published: '2019-05' }, undefined],
    [{ council: 'borsetshire', published: '2019-05-13' }, 'borsetshire-2019-05'],
    [{ council: 'borsetshire', inspected: { from: '2019-03' }, published: '2019-05' }, 'borsetshire-2019-03'],
  ])('%j is called %s', (fields, name) => {
    expect(nameOf({ fields, body: '' })).toBe(name);
  });

  test('of an empty form is a file with no fields', () => {
    expect(read(textOf(EMPTY, order))).toEqual(EMPTY);
  });

  test('of a new inspection says since when it is here, and nothing else', () => {
    expect(read(textOf(newDraft('2027-01-03'), order))).toEqual({ fields: { added: '2027-01-03' }, body: '' });
  });

  test('keeps a story', () => {
    expect(read(textOf(read(withBody('A story.')), order)).body).toBe('A story.');
  });
});

describe('the entries of a list', () => {
  const two = addEntry(addEntry(EMPTY, 'sources'), 'sources');

  test('sources get ids of their own, and a line cites the only one there is', () => {
    expect(sourceIds(two)).toEqual(['report', 'source-2']);
    expect(valueAt(addEntry(addEntry(EMPTY, 'sources'), 'findings'), ['findings', 0])).toEqual({ sources: ['report'] });
    expect(valueAt(addEntry(two, 'findings'), ['findings', 0])).toEqual({});
  });

  test('can be moved and taken out', () => {
    expect(sourceIds(moveEntry(two, 'sources', 1, 0))).toEqual(['source-2', 'report']);
    expect(sourceIds(removeEntry(two, 'sources', 0))).toEqual(['source-2']);
    expect(removeEntry(removeEntry(two, 'sources', 0), 'sources', 0).fields).toEqual({});
  });

  test('follow a source that gets another id', () => {
    const cited = addEntry(addEntry(EMPTY, 'sources'), 'responses');
    expect(valueAt(renameSource(cited, 0, 'letter'), ['responses', 0, 'sources'])).toEqual(['letter']);
  });
});

describe('the address at the host', () => {
  const address = (text: string, held = false) => hostAddress('https://host.example/a/b', 'x-2019-03', text, held);

  test('carries a short text, and its name', () => {
    const { kind, href } = address('a & b = ü\n');
    expect(kind).toBe('new');
    expect(new URL(href).searchParams.get('value')).toBe('a & b = ü\n');
    expect(new URL(href).searchParams.get('filename')).toBe('content/inspections/x-2019-03.md');
  });

  test('is the page for uploads where the text is long, and the editor where the file is published', () => {
    expect(address('é'.repeat(4000))).toEqual({
      kind: 'upload',
      href: 'https://host.example/a/b/upload/main/content/inspections',
    });
    expect(address('é'.repeat(4000), true).href).toBe(
      'https://host.example/a/b/edit/main/content/inspections/x-2019-03.md',
    );
  });
});
