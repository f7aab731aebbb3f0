import { describe, expect, test } from 'vitest';
import { explainRuns, readRuns } from '../../../src/domain/postcode/postcodeRuns.ts';

describe('readRuns', () => {
  test('takes one council for the whole of an outcode', () => {
    expect(readRuns('borsetshire')).toEqual([{ from: '0AA', council: 'borsetshire' }]);
  });

  test('reads each part with the second half that it begins at', () => {
    expect(readRuns('0AA borsetshire, 5BB felpersham')).toEqual([
      { from: '0AA', council: 'borsetshire' },
      { from: '5BB', council: 'felpersham' },
    ]);
  });
});

describe('explainRuns', () => {
  test.each(['borsetshire', 'borchester-and-waterley-cross', '4AA borsetshire', '0AA borsetshire, 5BB felpersham'])(
    'has nothing against %j',
    (line) => {
      expect(explainRuns(line)).toBeUndefined();
    },
  );

  test.each([
    ['Borsetshire', '"Borsetshire" cannot be read.'],
    ['5bb borsetshire', '"5bb borsetshire" cannot be read.'],
    ['0AA borsetshire 5BB felpersham', '"0AA borsetshire 5BB felpersham" cannot be read.'],
    ['0AA borsetshire,5BB felpersham', 'cannot be read.'],
    ['borsetshire, 5BB felpersham', '"borsetshire" cannot be read.'],
    ['', '"" cannot be read.'],
  ])('says of %j which piece is wrong', (line, message) => {
    expect(explainRuns(line)).toContain(message);
  });
});
