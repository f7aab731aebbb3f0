import { describe, expect, test } from 'vitest';
import { councilPage } from '../../src/views/councilPage.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, significant, visit, weakness } from '../support/makeArchive.ts';

// Old Borsetshire ended in 2019; Ambridge and Borchester took over; Felpersham is to come out of Borchester.
const councils = [
  council('ambridge', { since: '2019-04-01', predecessors: [{ council: 'borsetshire', part: 'the west' }] }),
  council('borchester', {
    since: '2019-04-01',
    until: '2027-03-31',
    predecessors: [{ council: 'borsetshire', part: 'the east' }],
    successors: [{ council: 'felpersham' }],
  }),
  council('borsetshire', {
    status: 'abolished',
    until: '2019-03-31',
    successors: [{ council: 'ambridge' }, { council: 'borchester' }],
  }),
  council('felpersham', { status: 'future', since: '2027-04-01', predecessors: [{ council: 'borchester' }] }),
];
const old = visit({ council: 'borsetshire', on: '2017-01-23', findings: [significant('voice')] });
const own = visit({ council: 'borchester', on: '2023-06-05', findings: [weakness('leadership')] });
const model = makeModel([old, own], { councils });

describe('the card of a council that was made from others', () => {
  test('shows the visits to them after its own, each under the name of the council inspected', () => {
    const { history } = councilPage(model, 'borchester');
    expect(history.map((each) => [each.when, each.council.name])).toEqual([
      ['June 2023', 'Borchester'],
      ['January 2017', 'Borsetshire'],
    ]);
  });

  test('says in the verdict whose inspection it was, where it was another council’s', () => {
    const page = councilPage(model, 'ambridge');
    expect(page.latest?.verdict).toBe(
      'In January 2017, inspectors asked for a plan. The council inspected was Borsetshire.',
    );
    expect(page.description).toContain('The council inspected was Borsetshire.');
    expect(page.lineage).toBe(
      'This council began on 1 April 2019. It took over from Borsetshire County Council (the west).',
    );
  });

  test('does not say so of its own inspections', () => {
    expect(councilPage(model, 'borchester').latest?.verdict).toBe('In June 2023, inspectors saw both.');
  });
});

describe('the card of a council that has ended', () => {
  const page = councilPage(model, 'borsetshire');

  test('keeps its own visits and none of those that followed', () => {
    expect(page.history.map((each) => each.href)).toEqual(['/inspections/borsetshire-2017-01/']);
    expect(page.latest?.verdict).toBe('In January 2017, inspectors asked for a plan.');
  });

  test('says that it has ended, and leads on to the councils of today', () => {
    expect(page.lineage).toMatch(/^Borsetshire County Council ended on 31 March 2019/);
    expect(page.leadsTo.map(({ href }) => href)).toEqual(['/councils/ambridge/', '/councils/borchester/']);
  });

  test('does not read as if its area had not been inspected since', () => {
    expect(page.nothingLater).toBe(
      'We hold no later inspection of Borsetshire County Council, which ended on 31 March 2019.',
    );
  });
});

describe('the card of a council to come', () => {
  const page = councilPage(model, 'felpersham');

  test('shows the inspections of its area so far, and says whose they were', () => {
    expect(page.history).toHaveLength(2);
    expect(page.latest?.verdict).toMatch(/The council inspected was Borchester\.$/);
  });

  test('leads to the council of today', () => {
    expect(page.lineage).toMatch(/is planned to begin on 1 April 2027/);
    expect(page.leadsTo.map(({ name }) => name)).toEqual(['Borchester']);
  });

  test('has no outcome of its own in lists', () => {
    expect(councilPage(model, 'borchester').leadsTo[0]).toMatchObject({ name: 'Felpersham', latest: undefined });
  });
});
