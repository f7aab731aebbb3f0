import { describe, expect, test } from 'vitest';
import { dateOfVisit, listChanges } from '../../../src/domain/following/listChanges.ts';
import { makeArchive, visit } from '../../support/makeArchive.ts';

const correction = (date: string, slug: string) => ({
  date,
  visit: slug,
  wrong: 'It said one.',
  now: 'It says two.',
  sources: [],
});

describe('the day of a visit', () => {
  test.each([
    ['is that of its report', { published: '2019-05-13' }, '2019-05-13'],
    ['is the last of a month where only that is known', { published: '2024-02' }, '2024-02-29'],
    ['is the end of the visit where the report has no date', { published: undefined }, '2019-03-14'],
    [
      'is the day on which it was added, where that was later',
      { published: '2019-05-13', added: '2027-01-03' },
      '2027-01-03',
    ],
    [
      'is that of the report where somebody was told of it before',
      { published: '2027-02-01', added: '2027-01-03' },
      '2027-02-01',
    ],
  ])('%s', (_what, { published, ...fields }, day) => {
    const { published: _usual, ...rest } = visit(fields);
    expect(dateOfVisit({ ...rest, ...(published && { published }) })).toBe(day);
  });

  test('is its first day where only that is known, and a visit without any date cannot be', () => {
    expect(dateOfVisit(visit({ on: '2019-06-04' }))).toBe('2019-06-04');
    const { inspected: _when, ...rest } = visit({ on: '2019-06-04' });
    expect(() => dateOfVisit(rest)).toThrow('neither a visit nor a publication date');
  });
});

describe('the list of changes', () => {
  const old = visit({ published: '2019-05-13' });
  const late = visit({ on: '2018-06-04', published: '2018-08-01', added: '2027-01-03' });

  test('tells of a visit that was added late when it was added', () => {
    expect(listChanges(makeArchive([old, late])).map(({ id }) => id)).toEqual([
      `visit/${late.slug}`,
      `visit/${old.slug}`,
    ]);
  });

  test('tells of a correction under its own day, and that the visit was changed then', () => {
    const changes = listChanges(makeArchive([old], { corrections: [correction('2020-01-10', old.slug)] }));
    expect(changes.map(({ id, date, updated }) => ({ id, date, updated }))).toEqual([
      { id: `correction/2020-01-10/${old.slug}`, date: '2020-01-10', updated: '2020-01-10' },
      { id: `visit/${old.slug}`, date: '2019-05-13', updated: '2020-01-10' },
    ]);
  });

  test('has one order, however the files are read', () => {
    const same = visit({ council: 'ambridge', published: '2019-05-13' });
    const ids = (visits: (typeof old)[]) => listChanges(makeArchive(visits)).map(({ id }) => id);
    expect(ids([old, same])).toEqual(ids([same, old]));
  });

  test('is empty in an archive without visits', () => {
    expect(listChanges(makeArchive())).toEqual([]);
  });
});
