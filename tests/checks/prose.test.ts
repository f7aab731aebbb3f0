import { describe, expect, test } from 'vitest';
import { makeExampleArchive } from '../support/borsetshire.ts';
import { checkFolder } from '../support/checkFolder.ts';
import { complain } from '../support/complain.ts';

const thirty = Array.from({ length: 30 }, () => 'word').join(' ');

describe('long sentences', () => {
  test.each([
    ['thirty words', `context: [{ summary: ${thirty}., sources: [letter] }]`, []],
    [
      'thirty-one words',
      `context: [{ summary: One ${thirty}., sources: [letter] }]`,
      ['(long-sentence context[0].summary)'],
    ],
    [
      'two sentences that are long together',
      `context: [{ summary: One ${thirty.slice(0, 99)}. Two ${thirty.slice(0, 99)}., sources: [letter] }]`,
      [],
    ],
    ['a dash that is no word', `context: [{ summary: "${thirty} –", sources: [letter] }]`, []],
  ])('%s', (_what, fields, told) => {
    expect(complain(fields)).toEqual(told);
  });

  test('are told in the text too, with their line, but not in tables, headings or addresses', () => {
    const body = `## ${thirty} ${thirty}\n\n| a | b |\n| --- | --- |\n| ${thirty} | ${thirty} |\n\nShort. See [it](https://example.org/${'a'.repeat(99)}).\n\nOne ${thirty} more.`;
    const { problems } = checkFolder(makeExampleArchive({ body }));
    expect(problems).toMatchObject([{ rule: 'long-sentence', field: 'body', line: 32, column: 1 }]);
  });
});

describe('names in the text', () => {
  test('are told with line and column', () => {
    const { problems } = checkFolder(makeExampleArchive({ body: 'Thanks to Cllr Doe for this.' }));
    expect(problems).toMatchObject([{ rule: 'private-name', field: 'body', line: 24, column: 16, endColumn: 19 }]);
  });

  test('are told in every field of our own words', () => {
    expect(
      complain(`responses:
  - { by: "Jane Doe, leader", organisation: Borsetshire Council, summary: Mr Doe agreed., sources: [letter] }
followUp:
  - { event: Mrs Doe left., sources: [letter] }
context:
  - { summary: Ms Doe came., sources: [letter] }
`),
    ).toEqual([
      'private-name responses[0].by',
      'private-name responses[0].summary',
      'private-name followUp[0].event',
      'private-name context[0].summary',
    ]);
  });

  test('are no matter in the title of a source, which is not ours', () => {
    expect(
      complain(
        'sources: [{ id: letter, title: Cllr Jane Doe answers, publisher: Echo, url: https://example.org/a, type: news }]',
      ),
    ).toEqual([]);
  });
});

describe('quotations', () => {
  test.each([
    ['six words', 'one two three four five six', []],
    ['six words and dashes', 'one – two – three four five six', []],
    ['seven words', 'one two three four five six seven', ['quote-length findings[0].quote']],
  ])('%s', (_what, quote, told) => {
    expect(
      complain(`findings: [{ kind: strength, theme: local-offer, summary: Ok., quote: ${quote}, sources: [letter] }]`),
    ).toEqual(told);
  });

  test('of an answer are counted too', () => {
    expect(
      complain(
        'responses: [{ by: Leader, organisation: Borsetshire Council, summary: Ok., quote: one two three four five six seven, sources: [letter] }]',
      ),
    ).toEqual(['quote-length responses[0].quote']);
  });
});

describe('sources', () => {
  const list = (...sources: string[]) => `sources:\n${sources.map((each) => `  - { ${each} }\n`).join('')}`;
  const letter = 'id: letter, title: Letter, publisher: Ofsted, url: https://example.org/letter, type: official-report';

  test.each(['official-report', 'official-statistics', 'open-data'])(
    'a source of type %s need not be cited',
    (type) => {
      expect(
        complain(list(letter, `id: b, title: B, publisher: B, url: https://example.org/b, type: ${type}`)),
      ).toEqual([]);
    },
  );

  test('a line cites a source once', () => {
    expect(
      complain('findings: [{ kind: strength, theme: local-offer, summary: Ok., sources: [letter, letter] }]'),
    ).toEqual(['repeated-source findings[0].sources[1]']);
  });

  test('a copy is not linked to, so its address may begin with http', () => {
    expect(complain(list(letter.replace('https', 'http')))).toEqual(['(insecure-link sources[0].url)']);
    expect(complain(list(`${letter.replace('https', 'http')}, copy: true`))).toEqual([]);
  });
});
