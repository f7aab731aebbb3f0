import { describe, expect, test } from 'vitest';
import { councilPage } from '../../../src/views/councilPage.ts';
import { badgeOf } from '../../../src/views/share/badge.ts';
import { altOf, pictureOfCouncil, pictureOfTheme, socialPictures } from '../../../src/views/share/socialPictures.ts';
import { council } from '../../support/madeUpRegisters.ts';
import { makeModel, significant, strength, visit, weakness } from '../../support/makeArchive.ts';

const inspection = visit({ findings: [significant('voice'), strength('leadership'), strength('joint-working')] });

function pictureWith(...visits: ReturnType<typeof visit>[]) {
  const model = makeModel(visits);
  return pictureOfCouncil(model, councilPage(model, 'borsetshire'));
}

describe('the picture of a council', () => {
  test('says its outcome with the year, and what was found', () => {
    expect(pictureWith(inspection)).toMatchObject({
      slug: 'borsetshire',
      title: 'Borsetshire',
      mark: 'plan',
      verdict: 'Had to write a plan, 2019',
      remarks: [],
      counts: [
        { mark: 'grave', text: '1 significant weakness' },
        { mark: 'strength', text: '2 strengths' },
      ],
    });
  });

  test('keeps the outcome of a full inspection where a monitoring visit left it as it was', () => {
    const full = visit({ on: '2023-06-05', outcome: 'failings', findings: [weakness('voice')] });
    const picture = pictureWith(full, visit({ on: '2025-01-13', visit: 'monitoring' }));
    expect(picture).toMatchObject({ mark: 'failings', verdict: 'Widespread failings, 2023' });
    expect(picture.remarks).toEqual(['Inspectors came back in 2025: taking effective action']);
    expect(picture.counts).toHaveLength(1);
  });

  test('gives a revisit the last word, without the counts of the inspection before it', () => {
    const picture = pictureWith(inspection, visit({ on: '2021-05-11', visit: 'revisit' }));
    expect(picture).toMatchObject({ mark: 'some', verdict: 'Enough progress on some, 2021', counts: [] });
  });

  test('never mixes two frameworks: the newer outcome stands alone', () => {
    const picture = pictureWith(inspection, visit({ on: '2024-02-05', outcome: 'positive' }));
    expect(picture).toMatchObject({ mark: 'positive', verdict: 'Typically positive, 2024', counts: [] });
  });

  test('says that no inspection is held, and what an ended council was', () => {
    expect(pictureWith()).toMatchObject({ mark: 'unknown', verdict: 'No inspection in our records' });
    const councils = [
      council('old', { status: 'abolished', until: '2019-03-31', successors: [{ council: 'new' }] }),
      council('new', { status: 'future', since: '2028-04', predecessors: [{ council: 'old' }] }),
    ];
    const model = makeModel([visit({ council: 'old' })], { councils });
    expect(pictureOfCouncil(model, councilPage(model, 'old')).remarks).toEqual(['This council ended in 2019']);
    expect(pictureOfCouncil(model, councilPage(model, 'new'))).toMatchObject({
      mark: 'unknown',
      verdict: 'No inspection of its own in our records',
      remarks: ['This council is planned to begin in 2028'],
    });
  });

  test('is told in words to those who do not see it', () => {
    expect(altOf(pictureWith(inspection))).toBe(
      'SEND report card. Borsetshire. Had to write a plan, 2019. 1 significant weakness, 2 strengths. Based on Ofsted and CQC reports. Not made by them.',
    );
  });
});

test('the picture of a theme counts areas of the newest framework alone', () => {
  const newer = visit({ on: '2024-02-05', council: 'ambridge', findings: [weakness('leadership')] });
  const picture = pictureOfTheme(makeModel([inspection, newer]), 'leadership');
  expect(picture.title).toBe('Leadership');
  expect(picture.counts.map(({ text }) => text)).toEqual(['a weakness in 1', 'a strength in 0']);
  expect(picture.verdict).toContain('In 1 area with');
  expect(picture.source).toContain('Areas');
});

test('a theme of which nothing is held yet has a picture without numbers', () => {
  expect(pictureOfTheme(makeModel(), 'leadership')).toMatchObject({ counts: [] });
});

describe('all pictures', () => {
  test('are one for the site, each council and each theme', () => {
    const model = makeModel();
    const themes = model.themeGroups.flatMap((group) => group.themes);
    expect(socialPictures(model)).toHaveLength(1 + model.councils.length + themes.length);
  });

  test('a council with the name of a theme, or of the home page, stops the build', () => {
    for (const slug of ['leadership', 'home'])
      expect(() => socialPictures(makeModel([], { councils: [council(slug)] }))).toThrow(`/social/${slug}.png`);
  });
});

describe('a badge', () => {
  test('says council, outcome and year', () => {
    expect(badgeOf(makeModel([inspection]), 'borsetshire')).toMatchObject({
      name: 'SEND inspection: Borsetshire',
      mark: 'plan',
      verdict: 'Had to write a plan, 2019',
      title: 'SEND inspection: Borsetshire. Had to write a plan, 2019.',
    });
  });

  test('says what became of a council that has ended', () => {
    const councils = [council('old', { status: 'abolished', until: '2019-03-31' })];
    expect(badgeOf(makeModel([], { councils }), 'old').title).toBe(
      'SEND inspection: Old. No inspection in our records. This council ended in 2019.',
    );
  });
});
