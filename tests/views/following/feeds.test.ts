import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { feedOfCouncil, feedOfRegion, feedOfSite, feedOfTheme } from '../../../src/views/following/feeds.ts';
import { council } from '../../support/madeUpRegisters.ts';
import { makeModel, progress, significant, strength, visit, weakness } from '../../support/makeArchive.ts';

const titles = ({ entries }: { entries: readonly { title: string }[] }) => entries.map(({ title }) => title);

/** So many visits to Borsetshire, a month apart. */
function many(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const month = `${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return visit({ on: month, published: `${month}-28` });
  });
}

describe('feeds', () => {
  test('about the whole site end after 50 changes, and those of a council hold all', () => {
    const model = makeModel(many(60));
    expect(feedOfSite(model, '/feed.xml').entries.map(({ date }) => date)).toHaveLength(50);
    expect(feedOfSite(model, '/feed.xml').entries[0]?.date).toBe('2014-12-28');
    expect(feedOfCouncil(model, 'borsetshire').entries).toHaveLength(60);
  });

  test('of a council hold the visits to the council that it was made from', () => {
    const councils = [
      council('ambridge', { status: 'abolished', until: '2020-04-01', successors: [{ council: 'borsetshire' }] }),
      council('borsetshire', { predecessors: [{ council: 'ambridge' }] }),
    ];
    const model = makeModel([visit({ council: 'ambridge' })], { councils });
    expect(titles(feedOfCouncil(model, 'borsetshire'))).toEqual([
      'Ambridge: inspection of March 2019, had to write a plan',
    ]);
  });

  test('of a theme hold the visits that found something on it, and of a region those to its councils', () => {
    const councils = [council('borsetshire'), council('felpersham', { region: 'coast' })];
    const found = visit({ findings: [strength('local-offer')] });
    const other = visit({ council: 'felpersham', findings: [] });
    const regions = [
      { slug: 'midlands', name: 'Midlands', gss: 'E12000004' },
      { slug: 'coast', name: 'Coast', gss: 'E12000005' },
    ];
    const model = makeModel([found, other], { councils, regions });
    expect(titles(feedOfTheme(model, 'local-offer'))).toEqual([
      'Borsetshire: inspection of March 2019, had to write a plan',
    ]);
    expect(titles(feedOfRegion(model, 'coast'))).toEqual(['Felpersham: inspection of March 2019, had to write a plan']);
  });

  test('are dated by their newest change, also where that is a correction of an old visit', () => {
    const log = {
      date: '2020-01-10',
      visit: 'borsetshire-2019-03',
      wrong: 'It said 1.',
      now: 'It says 2.',
      sources: [],
    };
    expect(feedOfSite(makeModel([visit()]), '/feed.xml').updated).toBe('2019-05-13');
    expect(feedOfSite(makeModel([visit()], { corrections: [log] }), '/feed.xml').updated).toBe('2020-01-10');
  });

  test('do not depend on the day on which they are made', () => {
    const [one, other] = ['2026-11-22', '2031-01-01'].map((today) =>
      JSON.stringify(feedOfSite(makeModel([visit()], { today }), '/feed.xml')),
    );
    expect(one).toBe(other);
  });
});

describe('an entry', () => {
  const entryOf = (fields: Parameters<typeof visit>[0]) =>
    feedOfSite(makeModel([visit(fields)]), '/feed.xml').entries[0];

  test('has an id made from the visit’s name alone, as RFC 9562 says', () => {
    const namespace = Buffer.from('f0f80660-f3eb-4f69-b928-7e7a54d84842'.replaceAll('-', ''), 'hex');
    const hash = createHash('sha1').update(namespace).update('visit/borsetshire-2019-03').digest();
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    const hex = hash.toString('hex');
    const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
    expect(entryOf({})?.id).toBe(uuid);
    expect(entryOf({ outcome: 'no-plan', published: '2020-01-01' })?.id).toBe(uuid);
  });

  test('puts what worked well beside what had to get better, three of each, and says how many more there are', () => {
    const lists = entryOf({
      findings: [
        significant('local-offer'),
        ...Array.from({ length: 4 }, () => weakness('local-offer')),
        strength('local-offer', { saidBy: 'council' }),
      ],
    })?.lists;
    expect(lists?.map(({ heading, items }) => [heading, items.length])).toEqual([
      ['What had to get better', 4],
      ['What worked well', 1],
    ]);
    expect(lists?.[0]?.items[0]).toMatch(/ \(significant weakness\): A weakness in local-offer\.$/);
    expect(lists?.[0]?.items.at(-1)).toBe('2 more are on the page of this visit.');
    expect(lists?.[1]?.items[0]).toMatch(/ \(the council says\): /);
  });

  test('of a revisit tells what was put right and what was not', () => {
    const entry = entryOf({
      on: '2021-06',
      visit: 'revisit',
      published: '2021-08-01',
      significantWeaknesses: { total: 2, sufficient: 1, notSufficient: 1 },
      findings: [progress('local-offer', 'sufficient'), progress('local-offer', 'not-sufficient')],
    });
    expect(entry?.title).toBe('Borsetshire: revisit of June 2021, enough progress on some');
    expect(entry?.summary).toContain('Inspectors found enough progress on 1 of 2 significant weaknesses.');
    expect(entry?.lists.map(({ heading }) => heading)).toEqual(['Not enough progress', 'Enough progress']);
  });

  test('says where its date comes from', () => {
    expect(entryOf({})?.dated).toBe('Report published on 13 May 2019.');
    expect(entryOf({ published: '2019-05', added: '2027-01-03' })?.dated).toBe(
      'Report published in May 2019. Here since 3 January 2027.',
    );
    expect(entryOf({ on: '2019-03' })?.dated).toBe('When the report came out is not recorded, so the visit dates it.');
  });
});
