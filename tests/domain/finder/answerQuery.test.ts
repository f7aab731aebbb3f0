import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../src/domain/finder/answerQuery.ts';
import { ENTRIES } from './madeUpEntries.ts';

describe('answerQuery', () => {
  test.each([
    ['Ambridge', '1 council found.'],
    ['Newbridge', '2 councils have a place called Newbridge. Choose the one you mean.'],
    ['lower north', '2 councils found.'],
    ['Penny Hassett', '2 councils found.'],
    ['felpresham', 'No council has exactly this name. Did you mean Felpersham?'],
    ['xyzzy', 'No council found in England. Check the spelling, or type a bigger town nearby.'],
  ])('says for %j: %j', (text, sentence) => {
    expect(answerQuery(text, ENTRIES).sentence).toBe(sentence);
  });

  test('shows eight matches, and says that there are more', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      slug: `amtown-${at}`,
      name: `Amtown ${at}`,
      also: [],
      status: 'current' as const,
      region: 'Midlands',
    }));
    const { matches, sentence, clear } = answerQuery('amtown', many);
    expect(matches).toHaveLength(8);
    expect(sentence).toBe('More than 8 councils found. Here are the first 8. Type more letters.');
    expect(clear).toBeUndefined();
  });

  test('names the one that Enter may open', () => {
    expect(answerQuery('b&wc', ENTRIES).clear?.entry.name).toBe('Borchester and Waterley Cross');
    expect(answerQuery('felpresham', ENTRIES).clear).toBeUndefined();
  });
});
