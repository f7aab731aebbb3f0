import { describe, expect, test } from 'vitest';
import { lines, readEasy, told } from '../support/easyRead.ts';
import { council, madeUpRegisters } from '../support/madeUpRegisters.ts';
import { progress, significant, visit, weakness } from '../support/makeArchive.ts';

describe('what inspectors said', () => {
  test('is the month, the age and the reviewed words of the outcome', () => {
    expect(told(readEasy([visit()]), 'said')).toEqual([
      'Inspectors came in March 2019.',
      'That was 7 years ago.',
      'Said plan.',
    ]);
  });

  test('is dated the same where only the month is known, and by the report where no visit is', () => {
    expect(told(readEasy([visit({ on: '2019-03' })]), 'said')).toContain('Inspectors came in March 2019.');
    const { inspected, ...undated } = visit();
    expect(inspected).toBeDefined();
    expect(told(readEasy([undated]), 'said')).toContain('The report came out in May 2019.');
  });

  test('is not held, which says nothing of the help', () => {
    const page = readEasy([]);
    expect(told(page, 'said')).toEqual([
      'We have no visit to Borsetshire County Council on our list.',
      'So we cannot say how good the help is.',
    ]);
    expect(page.map(({ id }) => id)).toEqual(['about', 'said', 'to-do', 'page']);
  });

  test('is only the outcome, or a part, where no more was read', () => {
    expect(told(readEasy([visit({ coverage: 'outcome-only' })]), 'said')).toContain('We only know the main answer.');
    expect(told(readEasy([visit({ coverage: 'partial' })]), 'said')).toContain('We have read part of the report.');
    expect(told(readEasy([visit()]), 'said').join(' ')).not.toContain('We ');
  });

  test('at a monitoring inspection comes with the full inspection that still counts', () => {
    const full = visit({ on: '2023-06-05', outcome: 'failings' });
    const page = readEasy([full, visit({ on: '2025-01-13', visit: 'monitoring' })]);
    expect(told(page, 'said')).toEqual([
      'Inspectors came in January 2025.',
      'That was 1 year ago.',
      'Said effective.',
      'After effective.',
      'Inspectors came in June 2023.',
      'That was 3 years ago.',
      'Said failings.',
    ]);
    expect(told(page, 'next')).not.toContain('After effective.');
  });

  test('sends the reader to the full page where an archive has no words for easy read', () => {
    const page = readEasy([visit({ findings: [weakness('voice')] })], madeUpRegisters);
    expect(told(page, 'said')).toContain('Read on the full page what inspectors decided.');
    expect(told(page, 'weaknesses')).toContain('Children’s voice');
  });
});

describe('a return visit', () => {
  const first = visit({ findings: [significant('voice')] });

  test('comes first with its progress, and the inspection after it', () => {
    const revisit = visit({
      on: '2021-05-11',
      visit: 'revisit',
      significantWeaknesses: { total: 2, sufficient: 1, notSufficient: 1 },
      findings: [progress('voice', 'sufficient'), progress('leadership', 'not-sufficient')],
    });
    const page = readEasy([first, revisit]);
    expect(page.map(({ id }) => id).slice(1, 7)).toEqual([
      'said',
      'progress',
      'enough',
      'not-enough',
      'before',
      'weaknesses',
    ]);
    expect(told(page, 'progress')).toEqual([
      'Inspectors looked at 2 big problems.',
      'There was enough progress on 1.',
      'There was not enough progress on 1.',
    ]);
    expect(told(page, 'enough')).toContain('Easy voice');
    expect(told(page, 'not-enough')).toContain('Easy leadership');
    expect(told(page, 'before')).toContain('Said plan.');
  });
});

describe('what comes after', () => {
  test('is the reviewed words, and that no newer visit was found up to a day', () => {
    expect(told(readEasy([visit()]), 'next')).toEqual([
      'After plan.',
      'We have found no newer visit.',
      'We looked up to 29 June 2026.',
    ]);
  });

  test('points to answers and to the report’s own words on the full page', () => {
    const answered = visit({
      nextInspection: 'Soon.',
      responses: [{ by: 'Leader', organisation: 'Council', summary: 'We are sorry.', sources: ['letter'] }],
    });
    const hrefs = lines(readEasy([answered]), 'next').map(({ link }) => link?.href);
    expect(hrefs).toContain('/councils/borsetshire/#next');
    expect(hrefs).toContain('/councils/borsetshire/#answers');
  });

  test('says that two kinds of inspection cannot be compared', () => {
    expect(told(readEasy([visit(), visit({ on: '2024-02' })]), 'history')).toEqual([
      'There is 1 older visit on our list.',
      'At some older visits inspectors asked other questions.',
      'So you cannot compare all visits.',
    ]);
    expect(told(readEasy([visit(), visit({ on: '2016-06' })]), 'history')).toHaveLength(1);
  });
});

describe('councils that end or begin', () => {
  const old = council('old', { status: 'abolished', until: '2019-03-31', successors: [{ council: 'new' }] });
  const fresh = council('new', { since: '2019-04-01', predecessors: [{ council: 'old' }] });
  const both = { councils: [old, fresh] };

  test('an abolished one says who does its work now, and gives no advice', () => {
    const page = readEasy([], both, 'old');
    expect(told(page, 'about')).toContain('Old County Council ended on 31 March 2019.');
    expect(lines(page, 'about').map(({ link }) => link?.href)).toContain('/councils/new/easy-read/');
    expect(lines(page, 'to-do')).toEqual([]);
  });

  test('a visit to the council before is said to be that', () => {
    expect(told(readEasy([visit({ council: 'old' })], both, 'new'), 'said')).toContain(
      'They looked at Old County Council.',
    );
  });

  test('a planned one says when, and who does the work until then', () => {
    const future = council('later', { status: 'future', since: '2028-04', predecessors: [{ council: 'new' }] });
    const page = readEasy([], { councils: [old, fresh, future] }, 'later');
    expect(told(page, 'about')).toContain('The plan is to start in April 2028.');
    expect(told(page, 'about')).toContain('Until then New County Council does this work.');
  });
});

test('a page says that people with a learning disability have not checked it', () => {
  expect(told(readEasy([visit()]), 'page')).toContain(
    'People with a learning disability have not checked this page yet.',
  );
});
