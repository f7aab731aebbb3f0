import { describe, expect, test } from 'vitest';
import { councilsByLetter, latestFull, newestVisits, themeShares, visitsByYear } from '../../src/views/lists.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, strength, visit, weakness } from '../support/makeArchive.ts';

describe('councils by letter', () => {
  test('are sorted as people sort names, under their first letters', () => {
    const councils = ['Borsetshire', 'Ambridge', 'Borchester', 'Åsgarth'].map((name, at) =>
      council(`c${at}`, { name }),
    );
    const letters = councilsByLetter(makeModel([], { councils }));
    expect(letters.map(({ letter, councils: each }) => [letter, ...each.map(({ name }) => name)])).toEqual([
      ['A', 'Ambridge'],
      ['Å', 'Åsgarth'],
      ['B', 'Borchester', 'Borsetshire'],
    ]);
  });

  test('include the ones that ended and the ones to come, and say so', () => {
    const councils = [
      council('ambridge'),
      council('arkwright', { status: 'abolished', until: '2019-03-31' }),
      council('ashbury', { status: 'future', since: '2027-04-01' }),
      council('axley', { status: 'abolished' }),
    ];
    const [a] = councilsByLetter(makeModel([], { councils }));
    expect(a?.councils.map(({ note }) => note)).toEqual([undefined, 'ended in 2019', 'begins in 2027', 'ended']);
  });

  test('show the names under which people look for them, without the official one again', () => {
    const aliases = ['BCC', 'Borsetshire County Council', 'Penny Hassett'];
    const [letter] = councilsByLetter(makeModel([], { councils: [council('borsetshire', { aliases })] }));
    expect(letter?.councils[0]?.aliases).toEqual(['BCC', 'Penny Hassett']);
  });
});

describe('visits by year', () => {
  const visits = [
    visit({ on: '2019-11' }),
    visit({ council: 'ambridge', on: '2019-02-04' }),
    visit({ on: '2017-05-02' }),
    visit({ on: '2023-06-05' }),
    visit({ council: 'felpersham', inspected: undefined, published: '2018-01-15' }),
  ];

  test('stand under their framework, newest first, dated by the report where no visit is recorded', () => {
    const lists = visitsByYear(makeModel(visits)).map(({ slug, count, years }) => [
      slug,
      count,
      ...years.map(({ year, visits: same }) => `${year}: ${same.map(({ council: { name } }) => name).join(', ')}`),
    ]);
    expect(lists).toEqual([
      ['areas', 1, '2023: Borsetshire'],
      ['letters', 4, '2019: Borsetshire, Ambridge', '2018: Felpersham', '2017: Borsetshire'],
    ]);
  });

  test('leave no visit out', () => {
    const listed = visitsByYear(makeModel(visits)).flatMap(({ years }) => years.flatMap((year) => year.visits));
    expect(listed).toHaveLength(visits.length);
  });
});

describe('the newest visits', () => {
  test('are those published last, whenever inspectors came', () => {
    const late = visit({ council: 'ambridge', inspected: { from: '2018-01-08' }, published: '2019-06-03' });
    const month = visit({ council: 'felpersham', inspected: { from: '2019-04-01' }, published: '2019-06' });
    const unpublished = visit({ council: 'borchester', on: '2022-05-09' });
    const names = newestVisits(makeModel([visit(), unpublished, late, month]), 6).map((line) => line.council.name);
    expect(names).toEqual(['Ambridge', 'Felpersham', 'Borsetshire']);
  });

  test('of one day keep the order of the visits, and are as many as asked for', () => {
    const same = ['ambridge', 'borchester', 'felpersham'].map((each) => visit({ council: each }));
    expect(newestVisits(makeModel(same), 2).map((line) => line.council.name)).toEqual(['Ambridge', 'Borchester']);
    expect(newestVisits(makeModel(), 6)).toEqual([]);
  });
});

describe('the latest full inspection', () => {
  const model = makeModel([
    visit({ council: 'ambridge', on: '2023-06-05', outcome: 'failings' }),
    visit({ council: 'ambridge', on: '2025-01-13', visit: 'monitoring' }),
    visit({ council: 'borchester', on: '2023-06-05', outcome: 'failings' }),
    visit({ council: 'borchester', on: '2026-02-02', visit: 'reinspection', outcome: 'positive' }),
    visit({ council: 'felpersham', on: '2019-03-11' }),
  ]);

  test('is not a monitoring inspection, nor one of another framework', () => {
    expect(latestFull(model, 'ambridge', 'areas')?.slug).toBe('ambridge-2023-06');
    expect(latestFull(model, 'borchester', 'areas')?.slug).toBe('borchester-2026-02');
    expect(latestFull(model, 'felpersham', 'areas')).toBeUndefined();
  });
});

test('shares of themes follow the register, and can be narrowed to some areas', () => {
  const model = makeModel([
    visit({ findings: [weakness('voice')] }),
    visit({ council: 'ambridge', findings: [strength('leadership')] }),
  ]);
  const shares = themeShares(model, 'letters');
  expect(shares.map(({ name, group }) => `${group.name}: ${name}`)).toEqual([
    'Leading: Leadership',
    'Leading: Joint working',
    'Families: Local Offer',
    'Families: EHC plans',
    'Families: Children’s voice',
  ]);
  expect(shares.map(({ share }) => [share.weakness, share.strength, share.of])).toEqual([
    [0, 1, 2],
    [0, 0, 2],
    [0, 0, 2],
    [0, 0, 2],
    [1, 0, 2],
  ]);
  expect(themeShares(model, 'letters', new Set(['ambridge'])).map(({ share }) => share.of)).toEqual([1, 1, 1, 1, 1]);
});
