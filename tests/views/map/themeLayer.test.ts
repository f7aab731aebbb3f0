import { describe, expect, test } from 'vitest';
import { themeShares } from '../../../src/views/lists.ts';
import { themeLayer } from '../../../src/views/map/themeLayer.ts';
import { council } from '../../support/madeUpRegisters.ts';
import { makeModel, significant, strength, visit, weakness } from '../../support/makeArchive.ts';
import { councils } from './support.ts';

const all = [
  ...councils,
  ...['darrington', 'edgeley', 'penny'].map((slug, at) => council(slug, { tile: { column: at, row: 8 } })),
];
const model = makeModel(
  [
    visit({ council: 'ambridge', on: '2017-03-06', findings: [significant('voice'), strength('local-offer')] }),
    visit({ council: 'ambridge', on: '2019-03-06', visit: 'revisit', findings: [strength('voice')] }),
    visit({ council: 'borchester', on: '2018-05-14', findings: [weakness('voice'), strength('voice')] }),
    visit({ council: 'borsetshire', on: '2018-05', findings: [strength('voice'), strength('voice')] }),
    visit({
      council: 'felpersham',
      on: '2018-05-14',
      findings: [strength('local-offer'), strength('voice', { saidBy: 'council' })],
    }),
    visit({ council: 'darrington', on: '2018-05-14' }),
    visit({ council: 'edgeley', on: '2018-05-14', findings: [strength('voice', { saidBy: 'council' })] }),
    visit({ council: 'penny', on: '2024-05-14', findings: [strength('voice')] }),
    visit({ council: 'loxley', on: '2019-03-11', findings: [weakness('voice')] }),
  ],
  { councils: all },
);
const { tiles, key, sentence } = themeLayer(model, 'letters', 'voice');

describe('the map of a theme', () => {
  test('tells six states of an area apart', () => {
    expect(Object.fromEntries(tiles.map(({ slug, mark, label }) => [slug, `${mark}: ${label}`]))).toEqual({
      ambridge: 'weakness: weakness, March 2017',
      borchester: 'both: weakness and strength, May 2018',
      borsetshire: 'strength: strength, May 2018',
      felpersham: 'unmentioned: not mentioned, May 2018',
      darrington: 'unheld: no findings held, May 2018',
      edgeley: 'unheld: no findings held, May 2018',
      penny: 'unknown: no such inspection',
    });
  });

  test('says each state as a sentence', () => {
    const said = Object.fromEntries(tiles.map(({ slug, verdict }) => [slug, verdict]));
    expect(said.borchester).toBe('In May 2018, inspectors named a weakness and a strength in children’s voice.');
    expect(said.felpersham).toBe(
      'Children’s voice is not among the findings that we hold of the inspection of May 2018.',
    );
    expect(said.darrington).toBe('We hold the outcome of the inspection of May 2018, and no findings.');
    expect(said.penny).toBe('We hold no such inspection, as of 29 June 2026.');
  });

  test('counts what inspectors named out of the areas with findings, and what is not known out of all', () => {
    expect(key.map(({ mark, count, of }) => `${mark}: ${count} of ${of}`)).toEqual([
      'weakness: 1 of 4',
      'both: 1 of 4',
      'strength: 1 of 4',
      'unmentioned: 1 of 4',
      'unheld: 2 of 7',
      'unknown: 1 of 7',
    ]);
    expect(sentence).toBe(
      'Of 4 areas with findings, inspectors named only a weakness in 1, only a strength in 1, and both in 1.',
    );
  });

  test('counts as the page of the theme does, for councils of today', () => {
    const today = new Set(tiles.map(({ slug }) => slug));
    const share = themeShares(model, 'letters', today).find(({ href }) => href === '/themes/voice/')?.share;
    const count = (...marks: string[]) => tiles.filter(({ mark }) => marks.includes(mark)).length;
    expect(share).toMatchObject({
      weakness: count('weakness', 'both'),
      strength: count('strength', 'both'),
      of: count('weakness', 'strength', 'both', 'unmentioned'),
    });
  });

  test('keeps to the latest full inspection: one that no longer stands is not shown', () => {
    const reinspected = makeModel(
      [
        visit({ council: 'ambridge', on: '2023-05-14', findings: [weakness('voice')] }),
        visit({ council: 'ambridge', on: '2026-01-12', visit: 'reinspection' }),
      ],
      { councils },
    );
    expect(themeLayer(reinspected, 'areas', 'voice').tiles[0]?.mark).toBe('unheld');
  });

  test('is a sentence for a theme that nobody mentions, and for a framework without findings', () => {
    expect(themeLayer(model, 'letters', 'ehc-plans').sentence).toBe(
      'Of 4 areas with findings, inspectors named this theme in none.',
    );
    expect(themeLayer(makeModel([], { councils }), 'areas', 'voice').sentence).toBe(
      'We hold no findings of these inspections yet.',
    );
  });
});
