import { describe, expect, test } from 'vitest';
import { complain } from '../support/complain.ts';

describe('a file with several mistakes', () => {
  test('is told all of them at once, in the order of its lines', () => {
    expect(
      complain(`covrage: full
outcome: inconsistent
findings:
  - { kind: strenth, theme: local-ofer, summary: "", sources: [lettre] }
  - { theme: local-offer, summary: Ok., sources: [letter] }
  - { kind: strength, theme: local-offer, summary: Ok., sources: [news] }
`),
    ).toEqual([
      'outcome-fits outcome',
      'unknown-value findings[0].kind',
      'unknown-value findings[0].theme',
      'text findings[0].summary',
      'unlisted-source findings[0].sources[0]',
      'missing-field findings[1].kind',
      'unlisted-source findings[2].sources[0]',
      'unknown-field covrage',
    ]);
  });

  test('a broken line of a list does not hide what is wrong with the lines after it', () => {
    expect(
      complain(
        'followUp: [{ date: 2019-09 }, nothing, { date: 2019-10, event: Mr Doe left., sources: [x] }, { date: 2019-08, event: Ok., sources: [letter] }]',
      ),
    ).toEqual([
      'missing-field followUp[0].event',
      'missing-field followUp[0].sources',
      'wrong-kind followUp[1]',
      'private-name followUp[2].event',
      'unlisted-source followUp[2].sources[0]',
      'dates-in-order followUp[3].date',
    ]);
  });

  test('a source that only a broken line may cite is not called uncited', () => {
    const news =
      'sources: [{ id: letter, title: A, publisher: B, url: https://example.org/a, type: official-report }, { id: news, title: A, publisher: B, url: https://example.org/b, type: news }]';
    expect(complain(`${news}\ncontext: [{ sources: [news] }]`)).toEqual(['missing-field context[0].summary']);
  });

  test('a list that is none at all is told once', () => {
    expect(complain('findings: none')).toEqual(['wrong-kind findings']);
  });
});
