import { describe, expect, test } from 'vitest';
import { inspectionPage } from '../../src/views/inspectionPage.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, source, strength, visit, weakness } from '../support/makeArchive.ts';

const first = visit({ on: '2017-05-02' });
const second = visit({ body: 'What happened.', findings: [weakness('voice'), strength('leadership')] });
const third = visit({ on: '2023-06-05' });
const page = inspectionPage(makeModel([first, second, third, visit({ council: 'ambridge' })]), 'borsetshire-2019-03');

describe('the page of a visit', () => {
  test('says in its heading and description which visit it is, and what came of it', () => {
    expect(page.heading).toBe('Borsetshire: inspection, March 2019');
    expect(page.description).toBe('Borsetshire, inspection: In March 2019, inspectors asked for a plan.');
  });

  test('gives the official words and says who was inspected', () => {
    expect(page.official).toBe('Officially: Had to write a plan.');
    expect(page.judged).toBe('The council and the local NHS.');
  });

  test('holds the story and every finding', () => {
    expect(page.body).toBe('What happened.');
    expect(page.columns.weaknesses.map(({ anchor }) => anchor)).toEqual(['weakness-voice']);
    expect(page.columns.strengths.map(({ anchor }) => anchor)).toEqual(['strength-leadership']);
  });

  test('lists only its own sources, numbered from one', () => {
    const each = visit({ on: '2023-06-05', sources: [source('report'), source('minutes')] });
    const { sources } = inspectionPage(makeModel([second, each]), each.slug);
    expect(sources.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Title of report'],
      [2, 'Title of minutes'],
    ]);
  });

  test('leads to the visits before and after it, in that area only', () => {
    expect(page.later.map(({ href }) => href)).toEqual(['/inspections/borsetshire-2023-06/']);
    expect(page.earlier.map(({ href }) => href)).toEqual(['/inspections/borsetshire-2017-05/']);
  });

  test('does not exist for a visit that is not held', () => {
    expect(() => inspectionPage(makeModel([first]), 'borsetshire-2019-03')).toThrow('"borsetshire-2019-03"');
  });
});

describe('the page of a visit to a council that has ended', () => {
  const councils = [
    council('borsetshire', { status: 'abolished', successors: [{ council: 'ambridge' }, { council: 'borchester' }] }),
    council('ambridge', { predecessors: [{ council: 'borsetshire' }] }),
    council('borchester', { predecessors: [{ council: 'borsetshire' }] }),
    council('felpersham'),
  ];
  const model = makeModel(
    [
      first,
      second,
      visit({ council: 'ambridge', on: '2023-06-05' }),
      visit({ council: 'borchester', on: '2024-06-03' }),
      visit({ council: 'felpersham', on: '2024-09-02' }),
    ],
    { councils },
  );

  test('shows the later inspections of every council that followed, and does not say that there are none', () => {
    expect(
      inspectionPage(model, 'borsetshire-2019-03').later.map(({ council: { name }, when }) => [name, when]),
    ).toEqual([
      ['Borchester', 'June 2024'],
      ['Ambridge', 'June 2023'],
    ]);
  });

  test('is itself an earlier visit on the pages of those that followed, and no visit to a sister council is', () => {
    expect(inspectionPage(model, 'borchester-2024-06').earlier.map(({ href }) => href)).toEqual([
      '/inspections/borsetshire-2019-03/',
      '/inspections/borsetshire-2017-05/',
    ]);
  });
});
