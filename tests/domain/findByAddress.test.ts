import { describe, expect, test } from 'vitest';
import { findByAddress } from '../../src/domain/findByAddress.ts';
import { strength, visit, weakness } from '../support/makeArchive.ts';

const first = visit({
  findings: [strength('voice'), weakness('voice'), weakness('voice', { summary: 'The second.' })],
});
const later = visit({ on: '2023-06-05', findings: [strength('voice', { id: 'pupils-choose' })] });
const find = (address: string) => findByAddress([first, later], address);

describe('a finding is found by its address', () => {
  test('as its page counts them', () => {
    expect(find(`${first.slug}#weakness-voice-2`)).toEqual({ visit: first, finding: first.findings[2] });
  });

  test('by a name of its own', () => {
    expect(find(`${later.slug}#pupils-choose`)?.finding).toBe(later.findings[0]);
    expect(find(`${later.slug}#strength-voice`)).toBeUndefined();
  });

  test.each([
    '',
    '#',
    'ambridge-2019-03#strength-voice',
    first.slug,
    `${first.slug}#`,
    `${first.slug}#weakness-voice-3`,
  ])('and not at %j', (address) => {
    expect(find(address)).toBeUndefined();
  });
});
