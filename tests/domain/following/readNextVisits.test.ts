import { describe, expect, test } from 'vitest';
import { readNextVisits } from '../../../src/domain/following/readNextVisits.ts';

const full = (months: number) => [{ kind: 'full', months }];
const MONITORING = { kind: 'monitoring', months: 18 };

describe('what a report says of the next visits', () => {
  test.each([
    ['The next full area SEND inspection will be within approximately three years.', full(36)],
    ['The next full area SEND inspection will be within approximately 3 years.', full(36)],
    ['The next full Area SEND inspection will be within approximately 5 years.', full(60)],
    ['The next full area SEND inspection will take place within approximately three years.', full(36)],
    ['The next full area SEND inspection will be within five years.', full(60)],
    ['The next full inspection is usually within about 5 years.', full(60)],
    ['A monitoring inspection will be carried out within approximately 18 months.', [MONITORING]],
    [
      'A monitoring inspection will be carried out within approximately 18 months. The next full reinspection will be within approximately three years.',
      [MONITORING, ...full(36)],
    ],
    [
      'The council must write a plan. A monitoring inspection usually follows within about 18 months of the report, and a full reinspection within about 3 years.',
      [MONITORING, ...full(36)],
    ],
    ['A monitoring inspection will take place within 18 months of the final report.', [MONITORING]],
  ])('“%s” is read', (words, visits) => {
    expect(readNextVisits(words)).toEqual(visits);
  });

  test.each([
    '',
    'Inspectors checked the plan, and usually came back within about 18 months.',
    'The next full area SEND inspection will not be within approximately three years.',
    'The next full area SEND inspection will be within approximately three to five years.',
    'The next full area SEND inspection will be within approximately many years.',
    'The next full area SEND inspection will be within approximately three weeks.',
    'The next full area SEND inspection will be within approximately three years if the plan is fit for purpose.',
    'The next full area SEND inspection will be within 0 years.',
    'The next full area SEND inspection will be in 2027.',
    'A monitoring inspection usually follows within about 18 months, and a letter before it.',
    'Within approximately three years.',
    'A thematic visit will be within approximately 3 years.',
  ])('“%s” gives no date rather than a wrong one', (words) => {
    expect(readNextVisits(words)).toEqual([]);
  });
});
