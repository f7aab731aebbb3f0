import { describe, expect, test } from 'vitest';
import { changesPage } from '../../../src/views/following/changesPage.ts';
import { makeModel, visit } from '../../support/makeArchive.ts';

const on = (month: string) => visit({ on: month, published: `${month}-10` });

describe('the page of changes', () => {
  test('shows twelve months up to the newest report one by one, and folds older ones by year', () => {
    const page = changesPage(makeModel(['2021-06', '2021-06', '2020-07', '2020-06', '2019-12', '2018-01'].map(on)));
    expect(page.months.map(({ anchor, name, entries }) => `${anchor} ${name} ${entries.length}`)).toEqual([
      'in-2021-06 June 2021 2',
      'in-2020-07 July 2020 1',
    ]);
    expect(page.years.map(({ anchor, name, entries }) => `${anchor} ${name} ${entries.length}`)).toEqual([
      'in-2020 2020 1',
      'in-2019 2019 1',
      'in-2018 2018 1',
    ]);
  });

  test('keeps corrections apart, and says where there are none', () => {
    const held = on('2021-06');
    const log = { date: '2022-01-10', visit: held.slug, wrong: 'It said 1.', now: 'It says 2.', sources: [] };
    expect(changesPage(makeModel([held])).noCorrections).toBe(
      'None since the site was first published, as of 22 November 2026.',
    );
    const page = changesPage(makeModel([held], { corrections: [log] }));
    expect(page.corrections.map(({ anchor, dated }) => `${anchor}: ${dated}`)).toEqual([
      'correction-2022-01-10-borsetshire-2021-06: Put right on 10 January 2022.',
    ]);
    expect(page.months.flatMap(({ entries }) => entries.map(({ anchor }) => anchor))).toEqual(['borsetshire-2021-06']);
  });

  test('is there without any visit', () => {
    expect(changesPage(makeModel())).toMatchObject({ corrections: [], months: [], years: [] });
  });
});
