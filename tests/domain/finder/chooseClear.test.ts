import { describe, expect, test } from 'vitest';
import { chooseClear } from '../../../src/domain/finder/chooseClear.ts';
import { findCouncils } from '../../../src/domain/finder/findCouncils.ts';
import { ENTRIES } from './madeUpEntries.ts';

function choose(text: string): string | undefined {
  return chooseClear(text, findCouncils(text, ENTRIES))?.entry.slug;
}

describe('chooseClear', () => {
  test.each([
    ['Ambridge', 'ambridge', 'its name'],
    ['Borsetshire', 'borsetshire', 'its name, though an old council is called so too'],
    ['B&WC', 'borchester-and-waterley-cross', 'a short form that no other has'],
    ['wat', 'borchester-and-waterley-cross', 'the only other is an old council that became part of it'],
    ['felp', 'felpersham', 'the only one that begins so'],
    ['Loxshire', 'loxshire', 'an old council, followed by those that took over'],
  ])('opens for %j %s: %s', (text, slug) => {
    expect(choose(text)).toBe(slug);
  });

  test.each([
    ['Newbridge', 'two councils have a place of this name'],
    ['Stratton', 'it is also the first word of Stratton-upon-Am'],
    ['holl', 'several begin so'],
    ['Old Borset', 'an old council that led elsewhere had a place of this name too'],
    ['fe', 'two letters are not enough'],
    ['felpresham', 'it is a guess'],
    ['cross', 'it is only a word inside a name'],
    ['lower north', 'it is a region'],
    ['xyzzy', 'nothing fits'],
    ['', 'nothing was typed'],
  ])('opens nothing for %j: %s', (text) => {
    expect(choose(text)).toBeUndefined();
  });
});
