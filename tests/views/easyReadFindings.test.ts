import { describe, expect, test } from 'vitest';
import { lines, questions, readEasy, told } from '../support/easyRead.ts';
import { significant, strength, visit, weakness } from '../support/makeArchive.ts';

describe('numbers on a formal list', () => {
  const two = [significant('voice'), significant('leadership')];

  test('are the report’s own, and say how many of them are known', () => {
    const page = readEasy([visit({ coverage: 'partial', significantWeaknesses: { total: 6 }, findings: two })]);
    expect(told(page, 'said')).toContain('The report has 6 significant weaknesses.');
    expect(told(page, 'said')).toContain('We know 2 of them.');
  });

  test('are those held where only a part of the report was read', () => {
    expect(told(readEasy([visit({ coverage: 'partial', findings: two })]), 'said')).toContain(
      'We know of 2 significant weaknesses.',
    );
    expect(told(readEasy([visit({ findings: two })]), 'said')).toContain('The report has 2 significant weaknesses.');
  });
});

describe('what inspectors found', () => {
  test('is told by theme, gravest first, each once, with its meaning and a way to the finding', () => {
    const page = readEasy([visit({ findings: [weakness('voice'), significant('leadership'), weakness('voice')] })]);
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
    const page = readEasy([visit({ findings: [strength('voice'), significant('voice')] })]);
    expect(told(page, 'weaknesses')).toContain('Inspectors also said that some of this worked well.');
    expect(told(page, 'strengths')).toContain('Inspectors also said that some of this was not good enough.');
  });

  test('is no more than six themes, and says how many more there are', () => {
    const slugs = Array.from({ length: 8 }, (_, at) => `theme-${at}`);
    const themes = slugs.map((slug) => ({ slug, name: slug, meaning: 'Something.' }));
    const page = readEasy([visit({ findings: slugs.map((slug) => strength(slug)) })], {
      themeGroups: [{ slug: 'all', name: 'All', themes }],
    });
    expect(lines(page, 'strengths')).toHaveLength(8); // a sentence, six themes, and how many more
    expect(told(page, 'strengths')).toContain('There are 2 more on the full page.');
  });

  test('leaves what others say out of the list and counts it by itself', () => {
    const page = readEasy([
      visit({ findings: [strength('voice', { saidBy: 'council' }), strength('voice', { saidBy: 'council' })] }),
    ]);
    expect(told(page, 'strengths')).toEqual([
      'We have no good things from inspectors here.',
      'They may still have found some.',
      'The council told of 2 things that went well.',
    ]);
  });

  test('must get better while the outcome stands, and had to once it does not', () => {
    expect(questions(readEasy([visit({ on: '2024-02-05', findings: [weakness('voice')] })]))).toContain(
      'What must get better?',
    );
    expect(questions(readEasy([visit({ findings: [weakness('voice')] })]))).toContain(
      'What had to get better in 2019?',
    );
  });
});
