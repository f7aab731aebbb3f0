import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONTENT, readContent } from '../support/readContent.ts';

interface Entry {
  readonly theme: string;
  readonly good: readonly { text: string; findings?: readonly string[]; terms?: readonly string[] }[];
  readonly parents: readonly string[];
  readonly councillors: readonly string[];
}

const read = (file: string) => readFileSync(join(CONTENT, file), 'utf8');
const entries = (parse(read('guidance.yml')) as { themes: Entry[] }).themes;
const textsOf = ({ good, parents, councillors }: Entry) => [
  ...good.map(({ text }) => text),
  ...parents,
  ...councillors,
];
const { inspections } = await readContent();
const visits = new Map(inspections.map((visit) => [visit.slug, visit]));

/** The finding at an address: the nth of its kind and theme, counted here and not by the code. */
function findingAt(address: string) {
  const [, slug = '', kind, theme, nth = '1'] =
    /^([a-z0-9-]+)#(strength|weakness|progress)-([a-z0-9-]*?[a-z][a-z0-9-]*?)(?:-(\d+))?$/.exec(address) ?? [];
  const alike = (name: string | undefined) =>
    visits.get(slug)?.findings.filter((finding) => finding.kind === kind && finding.theme === name) ?? [];
  // "post-16" ends in a number of its own.
  const whole = nth === '1' ? undefined : alike(`${theme}-${nth}`)[0];
  return whole ?? alike(theme)[Number(nth) - 1];
}

describe('the guidance of the real archive', () => {
  test('is there for every theme, in the order of themes.yml', () => {
    const themes = [...read('themes.yml').matchAll(/^ {4}- slug: (.+)$/gm)].map(([, slug]) => slug);
    expect(themes.length).toBe(44);
    expect(entries.map(({ theme }) => theme)).toEqual(themes);
  });

  test('has two to four sentences on what good looks like, and two to four questions for each reader', () => {
    for (const { theme, ...lists } of entries)
      for (const [name, { length }] of Object.entries(lists)) {
        expect(length, `${theme} ${name}`).toBeGreaterThanOrEqual(2);
        expect(length, `${theme} ${name}`).toBeLessThanOrEqual(4);
      }
  });

  test('is in sentences of 10 to 20 words, one an entry; each question asks something', () => {
    const lengths = entries.flatMap(textsOf).map((text) => ({ text, words: text.split(' ').length }));
    expect(lengths.filter(({ words }) => words < 10 || words > 20)).toEqual([]);
    expect(entries.flatMap(textsOf).filter((text) => /[.?!].*[.?!]/.test(text))).toEqual([]);
    const questions = entries.flatMap(({ parents, councillors }) => [...parents, ...councillors]);
    expect(questions.filter((text) => !text.endsWith('?'))).toEqual([]);
    expect(new Set(questions).size).toBe(questions.length);
  });

  test('asks for eight years of school at most, in each theme', () => {
    const hard = entries
      .map((entry) => {
        const texts = textsOf(entry);
        const words = texts.flatMap((text) => text.split(' '));
        const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
        return {
          theme: entry.theme,
          grade: fleschKincaid({ sentence: texts.length, word: words.length, syllable: syllables }),
        };
      })
      .filter(({ grade }) => grade > 8);
    expect(hard).toEqual([]);
  });

  test('cites findings that are there, of that theme, by inspectors', () => {
    const cited = entries.flatMap(({ theme, good }) =>
      good.flatMap(({ findings = [] }) => findings.map((address) => ({ theme, address, finding: findingAt(address) }))),
    );
    expect(cited.length).toBeGreaterThan(100);
    for (const { theme, address, finding } of cited) {
      expect(finding?.theme, address).toBe(theme);
      expect(finding?.saidBy ?? 'inspectors', address).toBe('inspectors');
      expect(finding?.progress, address).not.toBe('not-sufficient');
    }
  });

  test('cites praise in every theme in which a strength is held, and a term where there is no finding', () => {
    const praised = new Set(
      inspections
        .flatMap(({ findings }) =>
          findings.filter(({ kind, saidBy }) => kind === 'strength' && (saidBy ?? 'inspectors') === 'inspectors'),
        )
        .map(({ theme }) => theme),
    );
    const without = entries.filter(
      ({ theme, good }) =>
        praised.has(theme) && !good.some(({ findings = [] }) => findings.some((each) => each.includes('#strength-'))),
    );
    expect(without.map(({ theme }) => theme)).toEqual([]);
    for (const { good } of entries)
      for (const { text, findings = [], terms = [] } of good)
        expect(findings.length + terms.length, text).toBeGreaterThan(0);
  });
});
