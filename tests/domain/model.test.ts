import { describe, expect, test } from 'vitest';
import { dateOf } from '../../src/domain/model.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, visit } from '../support/makeArchive.ts';

describe('the date of a visit', () => {
  test('is its first day', () => {
    expect(dateOf(visit())).toBe('2019-03-11');
  });

  test('is its month where only that is known', () => {
    expect(dateOf(visit({ on: '2025-10' }))).toBe('2025-10');
  });

  test('is the day of publication where no visit is recorded', () => {
    expect(dateOf(visit({ inspected: undefined, published: '2026-03-09' }))).toBe('2026-03-09');
  });

  test('cannot be made up where neither is recorded', () => {
    const undated = visit({ inspected: undefined, published: undefined, slug: 'borsetshire-undated' });
    expect(() => dateOf(undated)).toThrow('borsetshire-undated');
  });
});

describe('the visits of the model', () => {
  const [old, month, recent] = [visit({ on: '2017-05-02' }), visit({ on: '2018-09' }), visit({ on: '2023-06-05' })];

  test('are sorted newest first, whatever the order of the files', () => {
    const slugs = ['borsetshire-2023-06', 'borsetshire-2018-09', 'borsetshire-2017-05'];
    expect(makeModel([old, month, recent]).inspections.map(({ slug }) => slug)).toEqual(slugs);
    expect(makeModel([recent, old, month]).inspections.map(({ slug }) => slug)).toEqual(slugs);
  });

  test('of the same day are sorted by their names, so that every build is the same', () => {
    const [a, b] = [visit({ council: 'ambridge' }), visit({ council: 'felpersham' })];
    expect(makeModel([b, a]).inspections).toEqual([a, b]);
    expect(makeModel([a, b]).inspections).toEqual([a, b]);
  });

  test('belong to one council each', () => {
    const model = makeModel([old, visit({ council: 'ambridge' }), recent]);
    expect(model.visitsTo('borsetshire')).toEqual([recent, old]);
    expect(model.visitsTo('felpersham')).toEqual([]);
  });

  test('leave the archive as it was handed in', () => {
    const inspections = Object.freeze([old, recent]);
    expect(() => makeModel(inspections)).not.toThrow();
  });
});

describe('the history of a council', () => {
  const councils = [
    council('borsetshire', {
      predecessors: [{ council: 'felpersham' }, { council: 'ambridge', part: 'the town only' }],
    }),
    council('felpersham', { status: 'abolished', predecessors: [{ council: 'borchester' }] }),
    council('ambridge', { status: 'abolished' }),
    council('borchester', { status: 'abolished' }),
    council('loxley'),
  ];
  const visits = [
    visit({ council: 'borchester', on: '2016-06-06' }),
    visit({ council: 'felpersham', on: '2018-06-04' }),
    visit({ council: 'ambridge', on: '2017-06-05' }),
    visit({ council: 'borsetshire', on: '2024-06-03' }),
    visit({ council: 'loxley', on: '2019-06-03' }),
  ];

  test('has the visits to all that it was made from, newest first', () => {
    const model = makeModel(visits, { councils });
    expect(model.historyOf('borsetshire').map((each) => each.council)).toEqual([
      'borsetshire',
      'felpersham',
      'ambridge',
      'borchester',
    ]);
  });

  test('of a council that has ended has none of those that followed it', () => {
    const model = makeModel(visits, { councils });
    expect(model.historyOf('felpersham').map((each) => each.council)).toEqual(['felpersham', 'borchester']);
  });

  test('counts a visit once, although two councils lead back to it', () => {
    const twice = [
      council('borsetshire', { predecessors: [{ council: 'felpersham' }, { council: 'ambridge' }] }),
      council('felpersham', { predecessors: [{ council: 'borchester' }] }),
      council('ambridge', { predecessors: [{ council: 'borchester' }] }),
      council('borchester'),
    ];
    const model = makeModel([visit({ council: 'borchester' })], { councils: twice });
    expect(model.historyOf('borsetshire')).toHaveLength(1);
  });

  test('comes to an end where a register goes round in a circle', () => {
    const circle = [
      council('felpersham', { predecessors: [{ council: 'ambridge' }] }),
      council('ambridge', { predecessors: [{ council: 'felpersham' }] }),
    ];
    const model = makeModel([visit({ council: 'ambridge' })], { councils: circle });
    expect(model.historyOf('felpersham')).toHaveLength(1);
  });
});

describe('look-ups', () => {
  const model = makeModel([visit()]);

  test('find entries by their short names', () => {
    expect(model.council('ambridge').name).toBe('Ambridge');
    expect(model.region('coast').name).toBe('Coast');
    expect(model.framework('letters').shortName).toBe('Letters');
    expect(model.theme('voice')).toMatchObject({ name: 'Children’s voice', group: { slug: 'families' } });
    expect(model.outcome(visit()).name).toBe('Had to write a plan');
  });

  test('look for an outcome in the framework of the visit only', () => {
    expect(() => model.outcome(visit({ outcome: 'failings' }))).toThrow('There is no outcome "failings".');
  });

  test.each(['council', 'region', 'framework', 'theme'] as const)('refuse an unknown %s by name', (what) => {
    expect(() => model[what]('penny-hassett')).toThrow(`There is no ${what} "penny-hassett".`);
  });

  test('are not misled by words that every object knows', () => {
    expect(() => model.council('constructor')).toThrow('constructor');
    expect(() => model.council('__proto__')).toThrow('__proto__');
  });
});
