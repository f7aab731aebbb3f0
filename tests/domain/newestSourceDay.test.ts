import { expect, test } from 'vitest';
import { newestSourceDay } from '../../src/domain/newestSourceDay.ts';
import { source, visit } from '../support/makeArchive.ts';

test('the newest day is that of the last thing published or read, on any of the visits', () => {
  const old = visit({ sources: [source('letter', { published: '2019-05-13', accessed: '2026-01-02' })] });
  const newer = visit({ on: '2021-05-11', sources: [source('letter', { published: '2021-07-01' })] });
  expect(newestSourceDay([old, newer])).toBe('2026-01-02');
  expect(newestSourceDay([newer])).toBe('2021-07-01');
});

test('a month is no day, so a page that rests on months alone has no date', () => {
  expect(newestSourceDay([visit({ on: '2021-05', sources: [source('letter', { published: '2021-07' })] })])).toBe(
    undefined,
  );
  expect(newestSourceDay([])).toBe(undefined);
});
