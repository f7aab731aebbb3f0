import { describe, expect, test } from 'vitest';
import { isFull } from '../../src/domain/isFull.ts';
import { standingInspection } from '../../src/domain/standingInspection.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, visit } from '../support/makeArchive.ts';

const letter = visit({ on: '2017-05-02' });
const revisit = visit({ on: '2019-05-06', visit: 'revisit' });
const full = visit({ on: '2023-06-05', outcome: 'failings' });
const monitoring = visit({ on: '2025-01-13', visit: 'monitoring' });
const again = visit({ on: '2026-02-02', visit: 'reinspection', outcome: 'positive' });
const model = makeModel([letter, revisit, full, monitoring, again]);

describe('a visit that decides anew', () => {
  test.each([
    ['a first inspection', letter],
    ['a first inspection of the later framework', full],
    ['a reinspection', again],
  ])('is %s', (_, each) => {
    expect(isFull(model, each)).toBe(true);
  });

  test.each([
    ['a revisit', revisit],
    ['a monitoring inspection', monitoring],
  ])('is not %s', (_, each) => {
    expect(isFull(model, each)).toBe(false);
  });
});

describe('the inspection whose outcome stands', () => {
  test('is the full one that a monitoring inspection followed', () => {
    expect(standingInspection(model, monitoring)).toBe(full);
  });

  test('is the newest full one before it, and none after it', () => {
    const second = visit({ on: '2026-10-05', visit: 'monitoring' });
    const longer = makeModel([...model.inspections, second]);
    expect(standingInspection(longer, second)).toBe(again);
    expect(standingInspection(longer, monitoring)).toBe(full);
  });

  test('is not named for a revisit, which had the last word', () => {
    expect(standingInspection(model, revisit)).toBeUndefined();
  });

  test.each([
    ['a first inspection', full],
    ['a reinspection', again],
  ])('is not named for %s, which decides for itself', (_, each) => {
    expect(standingInspection(model, each)).toBeUndefined();
  });

  test('can be that of the council from which this one was made', () => {
    const councils = [council('ambridge', { predecessors: [{ council: 'borsetshire' }] }), council('borsetshire')];
    const followed = visit({ council: 'ambridge', on: '2025-01-13', visit: 'monitoring' });
    expect(standingInspection(makeModel([full, followed], { councils }), followed)).toBe(full);
  });

  test('is never one of another framework or of another council', () => {
    const elsewhere = visit({ council: 'ambridge', on: '2023-09-04' });
    expect(standingInspection(makeModel([letter, elsewhere, monitoring]), monitoring)).toBeUndefined();
  });
});
