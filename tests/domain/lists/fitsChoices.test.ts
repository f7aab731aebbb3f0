import { expect, test } from 'vitest';
import { fitsChoices } from '../../../src/domain/lists/fitsChoices.ts';

const values = { region: ['midlands'], outcome: ['mixed', 'plan'] };

test.each([
  [{}, true],
  [{ region: 'midlands' }, true],
  [{ region: 'midlands', outcome: 'plan' }, true],
  [{ outcome: 'mixed' }, true],
  [{ region: 'coast' }, false],
  [{ region: 'midlands', outcome: 'failings' }, false],
  [{ year: '2019' }, false],
])('an entry of the Midlands with two outcomes and the choice %j: %s', (choices, fits) => {
  expect(fitsChoices(values, choices)).toBe(fits);
});
