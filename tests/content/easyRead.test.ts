import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SYMBOL_NAMES } from '../../src/domain/easyRead.ts';
import type { EasySection } from '../../src/views/easyRead/easyLine.ts';
import { easyReadPage } from '../../src/views/easyRead/easyReadPage.ts';
import { CONTENT, readModel } from '../support/readContent.ts';

const model = await readModel();
const pages = model.councils.map(({ slug }) => ({ slug, ...easyReadPage(model, slug) }));

// Longest first, so that no name is cut in two. A name cannot be made shorter; it counts as one word here.
const names = model.councils
  .flatMap(({ name, officialName }) => [officialName, name])
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&'));
const NAME = new RegExp(names.join('|'), 'g');

/** Every sentence of a page that a reader reads, with the names of councils made one short word. */
function sentencesOf({ sections }: { sections: readonly EasySection[] }): string[] {
  return sections
    .flatMap(({ question, lines }) => [
      question,
      ...lines.flatMap(({ text, notes = [] }) => [text, ...notes.map((note) => note.text)]),
    ])
    .map((text) => text.replace(NAME, 'Kent'));
}

const perPage = pages.map((page) => ({ slug: page.slug, sentences: sentencesOf(page) }));
const all = [...new Set(perPage.flatMap(({ sentences }) => sentences))];

describe('every sentence of every easy read page', () => {
  test('is one sentence of at most 12 words', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((text) => text.split(' ').length > 12)).toEqual([]);
    expect(all.filter((text) => !/^[A-Z][^.?!]*[.?!]$/.test(text))).toEqual([]);
  });

  test('has one idea', () => {
    expect(all.filter((text) => /[;:()[\]/–—]| but | which | because | and .* and /.test(text))).toEqual([]);
  });

  test('has no acronym but two that are easier than what they stand for', () => {
    const letters = all.flatMap((text) => text.match(/\b[A-Z]{2,}s?\b/g) ?? []);
    expect([...new Set(letters)].sort()).toEqual(['ADHD', 'NHS']);
  });

  test('has no italics, quotation or address in it', () => {
    expect(all.filter((text) => /[*_“”"<>]|http|www/.test(text))).toEqual([]);
  });
});

test('no page asks for more than four years of school', () => {
  const grades = perPage.map(({ slug, sentences }) => {
    const words = sentences.flatMap((text) => text.split(' ')).filter((word) => /[A-Za-z]/.test(word));
    const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
    return { slug, grade: fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }) };
  });
  expect(grades.filter(({ grade }) => !(grade <= 4))).toEqual([]);
});

test('every line has a picture that is drawn', () => {
  const used = pages.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines.map(({ symbol }) => symbol)));
  expect(used.filter((symbol) => !SYMBOL_NAMES.includes(symbol))).toEqual([]);
});

test('every theme, outcome and formal list has words for easy read, and no two themes the same', () => {
  const themes = model.themeGroups.flatMap((group) => group.themes);
  expect(themes.filter(({ easy }) => !easy).map(({ slug }) => slug)).toEqual([]);
  expect(new Set(themes.map(({ easy }) => easy?.name)).size).toBe(themes.length);
  const outcomes = model.frameworks.flatMap((framework) => [...framework.outcomes, ...framework.formalKinds]);
  expect(outcomes.filter(({ easy }) => !easy).map(({ slug }) => slug)).toEqual([]);
});

test('themes listed, with those said to be more, are the themes of the inspectors’ findings in the file', () => {
  const files = readdirSync(join(CONTENT, 'inspections'));
  const read = (file: string) =>
    parse(readFileSync(join(CONTENT, 'inspections', file), 'utf8').split(/^---$/m)[1] ?? '');
  const checked = pages.flatMap(({ slug, sections }) =>
    sections
      .filter(({ id }) => id === 'weaknesses' || id === 'strengths')
      .flatMap(({ id, lines }) => {
        const themes = lines.filter(({ lead }) => lead !== undefined);
        const [, file] = themes[0]?.link?.href.match(/^\/inspections\/([^/]+)\//) ?? [];
        if (!file) return [];
        const more = lines.flatMap(({ text }) => text.match(/^There (?:is|are) (\d+) more/)?.[1] ?? []).map(Number);
        const kind = id === 'strengths' ? 'strength' : 'weakness';
        const own = read(files.find((name) => name === `${file}.md`) ?? '').findings.filter(
          (finding: { kind: string; saidBy?: string }) =>
            finding.kind === kind && (finding.saidBy ?? 'inspectors') === 'inspectors',
        );
        const held = new Set(own.map(({ theme }: { theme: string }) => theme)).size;
        return [{ slug, id, told: themes.length + (more[0] ?? 0), held }];
      }),
  );
  expect(checked.length).toBeGreaterThan(200);
  expect(checked.filter(({ told, held }) => told !== held)).toEqual([]);
});
