import { describe, expect, test } from 'vitest';
import type { Archive, Inspection } from '../../src/domain/archive.ts';
import type { EasyLine, EasySection } from '../../src/views/easyRead/easyLine.ts';
import { easyReadPage } from '../../src/views/easyRead/easyReadPage.ts';
import { council, madeUpRegisters } from '../support/madeUpRegisters.ts';
import { makeModel, progress, significant, strength, visit, weakness } from '../support/makeArchive.ts';

/** The made-up registers with words for easy read: outcomes say their slug, themes their name. */
const registers: Partial<Archive> = {
  frameworks: madeUpRegisters.frameworks.map((framework) => ({
    ...framework,
    outcomes: framework.outcomes.map((outcome) => ({
      ...outcome,
      easy: {
        said: [{ symbol: 'speech', text: `Said ${outcome.slug}.` }],
        next: [{ symbol: 'next', text: `After ${outcome.slug}.` }],
      },
    })),
  })),
  themeGroups: madeUpRegisters.themeGroups.map((group) => ({
    ...group,
    themes: group.themes.map((theme) => ({
      ...theme,
      easy: { symbol: 'bus', name: `Easy ${theme.slug}`, meaning: `About ${theme.slug}.` },
    })),
  })),
};

function read(visits: readonly Inspection[], fields: Partial<Archive> = {}, slug = 'borsetshire') {
  return easyReadPage(makeModel(visits, { ...registers, ...fields }), slug).sections;
}

function lines(sections: readonly EasySection[], id: string): readonly EasyLine[] {
  return sections.find((section) => section.id === id)?.lines ?? [];
}

/** Everything that a section says, in the order of reading. */
function told(sections: readonly EasySection[], id: string): string[] {
  return lines(sections, id).flatMap(({ lead, text, notes = [] }) => [
    ...(lead ? [lead] : []),
    text,
    ...notes.map((note) => note.text),
  ]);
}

const questions = (sections: readonly EasySection[]) => sections.map(({ question }) => question);

describe('what inspectors said', () => {
  test('is the month, the age and the reviewed words of the outcome', () => {
    expect(told(read([visit()]), 'said')).toEqual([
      'Inspectors came in March 2019.',
      'That was 7 years ago.',
      'Said plan.',
    ]);
  });

  test('is dated the same where only the month is known, and by the report where no visit is', () => {
    expect(told(read([visit({ on: '2019-03' })]), 'said')).toContain('Inspectors came in March 2019.');
    const { inspected, ...undated } = visit();
    expect(inspected).toBeDefined();
    expect(told(read([undated]), 'said')).toContain('The report came out in May 2019.');
  });

  test('is not held, which says nothing of the help', () => {
    const page = read([]);
    expect(told(page, 'said')).toEqual([
      'We have no visit to Borsetshire County Council on our list.',
      'So we cannot say how good the help is.',
    ]);
    expect(page.map(({ id }) => id)).toEqual(['about', 'said', 'to-do', 'page']);
  });

  test('is only the outcome, or a part, where no more was read', () => {
    expect(told(read([visit({ coverage: 'outcome-only' })]), 'said')).toContain('We only know the main answer.');
    expect(told(read([visit({ coverage: 'partial' })]), 'said')).toContain('We have read part of the report.');
    expect(told(read([visit()]), 'said').join(' ')).not.toContain('We ');
  });

  test('at a monitoring inspection comes with the full inspection that still counts', () => {
    const full = visit({ on: '2023-06-05', outcome: 'failings' });
    const page = read([full, visit({ on: '2025-01-13', visit: 'monitoring' })]);
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
    const page = read([visit({ findings: [weakness('voice')] })], madeUpRegisters);
    expect(told(page, 'said')).toContain('Read on the full page what inspectors decided.');
    expect(told(page, 'weaknesses')).toContain('Children’s voice');
  });
});

describe('numbers on a formal list', () => {
  const two = [significant('voice'), significant('leadership')];

  test('are the report’s own, and say how many of them are known', () => {
    const page = read([visit({ coverage: 'partial', significantWeaknesses: { total: 6 }, findings: two })]);
    expect(told(page, 'said')).toContain('The report has 6 significant weaknesses.');
    expect(told(page, 'said')).toContain('We know 2 of them.');
  });

  test('are those held where only a part of the report was read', () => {
    expect(told(read([visit({ coverage: 'partial', findings: two })]), 'said')).toContain(
      'We know of 2 significant weaknesses.',
    );
    expect(told(read([visit({ findings: two })]), 'said')).toContain('The report has 2 significant weaknesses.');
  });
});

describe('what inspectors found', () => {
  test('is told by theme, gravest first, each once, with its meaning and a way to the finding', () => {
    const page = read([visit({ findings: [weakness('voice'), significant('leadership'), weakness('voice')] })]);
    expect(told(page, 'weaknesses')).toEqual([
      'Inspectors said these things had to get better.',
      'Easy leadership',
      'About leadership.',
      'This is a significant weakness.',
      'Easy voice',
      'About voice.',
    ]);
    expect(lines(page, 'weaknesses').map(({ link }) => link?.href)).toEqual([
      undefined,
      '/inspections/borsetshire-2019-03/#weakness-leadership',
      '/inspections/borsetshire-2019-03/#weakness-voice',
    ]);
  });

  test('says both of a theme that was praised and criticised, in both lists', () => {
    const page = read([visit({ findings: [strength('voice'), significant('voice')] })]);
    expect(told(page, 'weaknesses')).toContain('Inspectors also said that some of this worked well.');
    expect(told(page, 'strengths')).toContain('Inspectors also said that some of this was not good enough.');
  });

  test('is no more than six themes, and says how many more there are', () => {
    const slugs = Array.from({ length: 8 }, (_, at) => `theme-${at}`);
    const themes = slugs.map((slug) => ({ slug, name: slug, meaning: 'Something.' }));
    const page = read([visit({ findings: slugs.map((slug) => strength(slug)) })], {
      themeGroups: [{ slug: 'all', name: 'All', themes }],
    });
    expect(lines(page, 'strengths')).toHaveLength(8); // a sentence, six themes, and how many more
    expect(told(page, 'strengths')).toContain('There are 2 more on the full page.');
  });

  test('leaves what others say out of the list and counts it by itself', () => {
    const page = read([
      visit({ findings: [strength('voice', { saidBy: 'council' }), strength('voice', { saidBy: 'council' })] }),
    ]);
    expect(told(page, 'strengths')).toEqual([
      'We have no good things from inspectors here.',
      'They may still have found some.',
      'The council told of 2 things that went well.',
    ]);
  });

  test('must get better while the outcome stands, and had to once it does not', () => {
    expect(questions(read([visit({ on: '2024-02-05', findings: [weakness('voice')] })]))).toContain(
      'What must get better?',
    );
    expect(questions(read([visit({ findings: [weakness('voice')] })]))).toContain('What had to get better in 2019?');
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
    const page = read([first, revisit]);
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
    expect(told(read([visit()]), 'next')).toEqual([
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
    const hrefs = lines(read([answered]), 'next').map(({ link }) => link?.href);
    expect(hrefs).toContain('/councils/borsetshire/#next');
    expect(hrefs).toContain('/councils/borsetshire/#answers');
  });

  test('says that two kinds of inspection cannot be compared', () => {
    expect(told(read([visit(), visit({ on: '2024-02' })]), 'history')).toEqual([
      'There is 1 older visit on our list.',
      'At some older visits inspectors asked other questions.',
      'So you cannot compare all visits.',
    ]);
    expect(told(read([visit(), visit({ on: '2016-06' })]), 'history')).toHaveLength(1);
  });
});

describe('councils that end or begin', () => {
  const old = council('old', { status: 'abolished', until: '2019-03-31', successors: [{ council: 'new' }] });
  const fresh = council('new', { since: '2019-04-01', predecessors: [{ council: 'old' }] });
  const both = { councils: [old, fresh] };

  test('an abolished one says who does its work now, and gives no advice', () => {
    const page = read([], both, 'old');
    expect(told(page, 'about')).toContain('Old County Council ended on 31 March 2019.');
    expect(lines(page, 'about').map(({ link }) => link?.href)).toContain('/councils/new/easy-read/');
    expect(lines(page, 'to-do')).toEqual([]);
  });

  test('a visit to the council before is said to be that', () => {
    expect(told(read([visit({ council: 'old' })], both, 'new'), 'said')).toContain(
      'They looked at Old County Council.',
    );
  });

  test('a planned one says when, and who does the work until then', () => {
    const future = council('later', { status: 'future', since: '2028-04', predecessors: [{ council: 'new' }] });
    const page = read([], { councils: [old, fresh, future] }, 'later');
    expect(told(page, 'about')).toContain('The plan is to start in April 2028.');
    expect(told(page, 'about')).toContain('Until then New County Council does this work.');
  });
});

test('a page says that people with a learning disability have not checked it', () => {
  expect(told(read([visit()]), 'page')).toContain('People with a learning disability have not checked this page yet.');
});
