import { expect, test } from 'vitest';
import { countComments } from '../../../src/domain/contribute/countComments.ts';

const file = (...lines: string[]) => ['---', 'council: borsetshire', ...lines, '---', '', '# A heading', ''].join('\n');

test.each([
  ['no comment', [], 0],
  ['a line of its own', ['# Why this is so'], 1],
  ['an indented line', ['findings:', '  # The first one'], 1],
  ['the end of a line', ['coverage: partial # as far as we know'], 1],
  ['the end of a line after quotation marks', ['outcome: "a # b" # really', "visit: 'it''s # 1' # so"], 2],
  ['a sign within quotation marks', ['summary: "Flat # 2"', "summary: 'Flat # 2'", 'with: ["a # b", c]'], 0],
  ['a sign within a word', ['url: https://example.org/#top', 'summary: No#1'], 0],
  ['an apostrophe before a comment', ["summary: it's late # they say, 'yes'"], 1],
])('%s counts', (_what, lines, count) => {
  expect(countComments(file(...lines))).toBe(count);
  expect(countComments(`\ufeff${file(...lines).replaceAll('\n', '\r\n')}`)).toBe(count);
});
