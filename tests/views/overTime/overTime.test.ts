import { expect, test } from 'vitest';
import { overTime } from '../../../src/views/overTime/overTime.ts';
import { madeUpRegisters } from '../../support/madeUpRegisters.ts';
import { makeModel, visit } from '../../support/makeArchive.ts';

test('frameworks come oldest first, and each but the last has what followed it', () => {
  const { frameworks, flows } = overTime(makeModel([visit()]));
  expect(frameworks.map(({ slug }) => slug)).toEqual(['letters', 'areas']);
  expect(flows.map(({ id }) => id)).toEqual(['letters-to-areas']);
});

test('a single framework is followed by nothing', () => {
  const frameworks = madeUpRegisters.frameworks.filter(({ slug }) => slug === 'letters');
  expect(overTime(makeModel([visit()], { frameworks })).flows).toEqual([]);
});
