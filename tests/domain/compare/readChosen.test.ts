import { describe, expect, test } from 'vitest';
import { type KnownCouncil, readChosen, sayTooFew, writeChosen } from '../../../src/domain/compare/readChosen.ts';

const today = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'new-place'].map((slug) => ({
  slug,
  name: slug.toUpperCase(),
  instead: [],
}));
const gone: KnownCouncil = { slug: 'old', name: 'Old', ended: 'Old ended in 2019.', instead: ['a', 'b'] };
const known = new Map<string, KnownCouncil>([...today, gone].map((council) => [council.slug, council]));
const read = (search: string) => readChosen(search, known);

describe('the councils in an address', () => {
  test('are read in their order', () => {
    expect(read('?councils=b,a')).toEqual({ slugs: ['b', 'a'], remarks: [], instead: [] });
    expect(read('?councils=b&councils=a').slugs).toEqual(['b', 'a']);
    expect(read('?councils=b%2Ca').slugs).toEqual(['b', 'a']);
  });

  test('may be typed as names', () => {
    expect(read('?councils=New Place, A').slugs).toEqual(['new-place', 'a']);
  });

  test('come back from what is written', () => {
    expect(read(writeChosen(['c', 'a'])).slugs).toEqual(['c', 'a']);
    expect(writeChosen([])).toBe('');
  });

  test.each([
    ['nothing', '', []],
    ['commas alone', '?councils=,,', []],
    ['an unknown one', '?councils=x', ['We know no council “x”.']],
    ['HTML', '?councils=<img src=x onerror=alert(1)>', ['We know no council “<img src=x onerror=alert(1)>”.']],
    ['one that ended', '?councils=old', ['Old ended in 2019.']],
    ['a name of an object’s own', '?councils=constructor', ['We know no council “constructor”.']],
  ])('%s is told in a sentence', (_what, search, remarks) => {
    expect(read(search)).toMatchObject({ slugs: [], remarks });
  });

  test('stand there once, however often they are asked for', () => {
    expect(read('?councils=a,b,A')).toMatchObject({
      slugs: ['a', 'b'],
      remarks: ['A was asked for twice and stands here once.'],
    });
  });

  test('are six at most; the others are named', () => {
    expect(read('?councils=a,b,c,d,e,f,g')).toMatchObject({
      slugs: ['a', 'b', 'c', 'd', 'e', 'f'],
      remarks: ['Six councils fit side by side, so G is not shown.'],
    });
  });

  test('left out are named together, or counted where they are many', () => {
    expect(read('?councils=a,b,c,d,e,f,g,new-place').remarks).toEqual([
      'Six councils fit side by side, so G and NEW-PLACE are not shown.',
    ]);
    const many = new Map(
      Array.from({ length: 20 }, (_, at): [string, KnownCouncil] => [
        `c${at}`,
        { slug: `c${at}`, name: `C${at}`, instead: [] },
      ]),
    );
    expect(readChosen(`?councils=${[...many.keys()].join()}`, many).remarks).toEqual([
      'Six councils fit side by side, so 14 more are not shown.',
    ]);
  });

  test('that are thousands of unknown names make a few sentences', () => {
    const { remarks } = read(`?councils=${Array.from({ length: 3000 }, (_, at) => `x${at}`).join()}`);
    expect(remarks).toHaveLength(6);
    expect(remarks.at(-1)).toBe('2995 more parts of the address could not be followed.');
  });

  test('that followed two ended ones are offered once', () => {
    const two = new Map(known).set('older', { ...gone, slug: 'older', name: 'Older' });
    expect(readChosen('?councils=old,older', two).instead).toEqual(['a', 'b']);
  });

  test('that have ended are replaced by an offer of those that followed, but for those chosen already', () => {
    expect(read('?councils=old,a').instead).toEqual(['b']);
  });

  test('cannot fill the page with text or turn its direction', () => {
    const [remark = ''] = read(`?councils=${'x'.repeat(5000)}\u202e`).remarks;
    expect(remark.length).toBeLessThan(100);
    expect(remark).not.toContain('\u202e');
  });
});

test('fewer than two are told what to do', () => {
  expect(sayTooFew([])).toBe('Choose two to six councils.');
  expect(sayTooFew(['A'])).toBe('Choose at least one more council to put beside A.');
  expect(sayTooFew(['A', 'B'])).toBeUndefined();
});
