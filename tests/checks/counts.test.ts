import { describe, expect, test } from 'vitest';
import { complain, messagesOf } from '../support/complain.ts';

const weakness = (at: number, more = 'formal: significant-weakness, ') =>
  `  - { kind: weakness, ${more}theme: local-offer, summary: Weakness ${at}., sources: [letter] }\n`;
const progress = (at: number, answer: string, theme = 'local-offer') =>
  `  - { kind: progress, progress: ${answer}, theme: ${theme}, summary: Line ${at}., sources: [letter] }\n`;
const revisit = (outcome: string, counts: string, lines: string, coverage = 'partial') => ({
  fields: `visit: revisit\ninspected: { from: 2021-03-08 }\npublished: 2021-05-10\noutcome: ${outcome}\nsignificantWeaknesses: ${counts}\ncoverage: ${coverage}\nfindings:\n${lines}`,
  beside: [''],
});

describe('counts at an inspection', () => {
  test('the list may be shorter than the total where not all was read', () => {
    expect(complain(`significantWeaknesses: { total: 3 }\nfindings:\n${weakness(1)}`)).toEqual([]);
  });

  test('the list must be as long as the total where all was read', () => {
    expect(
      complain(`coverage: full\nsignificantWeaknesses: { total: 3 }\nfindings:\n${weakness(1)}${weakness(2)}`),
    ).toEqual(['counts-agree significantWeaknesses.total']);
    expect(
      complain(`coverage: full\nsignificantWeaknesses: { total: 2 }\nfindings:\n${weakness(1)}${weakness(2)}`),
    ).toEqual([]);
  });

  test('the list is never longer than the total', () => {
    expect(
      messagesOf('counts-agree', `significantWeaknesses: { total: 1 }\nfindings:\n${weakness(1)}${weakness(2)}`),
    ).toEqual([
      'The report has 1 significant weaknesses by this line, and 2 are listed below. One of the two is wrong.',
    ]);
  });

  test('weaknesses on no formal list are not counted', () => {
    expect(complain(`significantWeaknesses: { total: 1 }\nfindings:\n${weakness(1)}${weakness(2, '')}`)).toEqual([]);
  });

  test.each([
    ['a total where the outcome has no such list', 'outcome: no-written-statement-of-action'],
    ['no weakness where the outcome means some', 'significantWeaknesses: { total: 0 }'],
    ['the parts of a revisit', 'significantWeaknesses: { total: 2, sufficient: 1, notSufficient: 1 }'],
    [
      'a total in a framework that counts none',
      'framework: area-send-2023\ninspected: { from: 2024-02-05 }\npublished: 2024-04-22\noutcome: inconsistent',
    ],
  ])('%s cannot be', (_what, fields) => {
    expect(complain(fields)).toEqual([expect.stringMatching(/^counts-agree significantWeaknesses/)]);
  });
});

describe('counts at a revisit', () => {
  const [yes, no] = ['sufficient', 'not-sufficient'];
  test.each([
    [
      'all',
      revisit(
        'sufficient-progress-all',
        '{ total: 2, sufficient: 2, notSufficient: 0 }',
        progress(1, yes) + progress(2, yes),
      ),
    ],
    [
      'some',
      revisit(
        'sufficient-progress-some',
        '{ total: 2, sufficient: 1, notSufficient: 1 }',
        progress(1, yes) + progress(2, no),
      ),
    ],
    ['none', revisit('not-sufficient-progress', '{ total: 2, sufficient: 0, notSufficient: 2 }', progress(1, no))],
    [
      'one line for all',
      revisit(
        'sufficient-progress-some',
        '{ total: 6, sufficient: 5, notSufficient: 1 }',
        progress(1, yes, 'overall-progress'),
        'full',
      ),
    ],
    ['a part alone', revisit('sufficient-progress-some', '{ total: 6, sufficient: 5 }', progress(1, yes))],
  ])('%s agrees', (_what, example) => {
    expect(complain(example)).toEqual([]);
  });

  test.each([
    [
      'parts that do not make the total',
      revisit('sufficient-progress-some', '{ total: 6, sufficient: 4, notSufficient: 1 }', progress(1, yes)),
    ],
    ['a part above the total', revisit('sufficient-progress-some', '{ total: 6, sufficient: 7 }', progress(1, yes))],
    [
      'all, and some left',
      revisit('sufficient-progress-all', '{ total: 2, sufficient: 1, notSufficient: 1 }', progress(1, yes)),
    ],
    [
      'none, and some put right',
      revisit('not-sufficient-progress', '{ total: 2, sufficient: 1, notSufficient: 1 }', progress(1, no)),
    ],
    [
      'some, and none put right',
      revisit('sufficient-progress-some', '{ total: 2, sufficient: 0, notSufficient: 2 }', progress(1, no)),
    ],
    [
      'more lines than the count',
      revisit(
        'sufficient-progress-some',
        '{ total: 2, sufficient: 1, notSufficient: 1 }',
        progress(1, no) + progress(2, no),
      ),
    ],
    [
      'fewer lines where all was read',
      revisit('sufficient-progress-all', '{ total: 2, sufficient: 2, notSufficient: 0 }', progress(1, yes), 'full'),
    ],
  ])('%s does not', (_what, example) => {
    expect(complain(example)).toEqual([expect.stringMatching(/^counts-agree significantWeaknesses/)]);
  });
});

describe('kinds of findings', () => {
  test.each([
    [
      'a strength on a formal list',
      'findings: [{ kind: strength, formal: significant-weakness, theme: local-offer, summary: Ok., sources: [letter] }]',
      'formal-fits findings[0].formal',
    ],
    [
      'a formal list that the outcome does not have',
      `outcome: no-written-statement-of-action\nsignificantWeaknesses: { total: 0 }\nfindings:\n${weakness(1)}`,
      'formal-fits findings[0].formal',
    ],
    ['progress at a first inspection', `findings:\n${progress(1, 'sufficient')}`, 'progress-fits findings[0].kind'],
    [
      'a strength with progress',
      'findings: [{ kind: strength, progress: sufficient, theme: local-offer, summary: Ok., sources: [letter] }]',
      'progress-fits findings[0].progress',
    ],
    [
      'progress without an answer',
      revisit(
        'sufficient-progress-all',
        '{ total: 2, sufficient: 2, notSufficient: 0 }',
        '  - { kind: progress, theme: local-offer, summary: Ok., sources: [letter] }\n',
      ),
      'progress-fits findings[0]',
    ],
  ])('%s does not fit', (_what, example, rule) => {
    expect(complain(example)).toEqual([rule]);
  });
});
