import { describe, expect, test } from 'vitest';
import type { GoodSentence } from '../../src/domain/guidance.ts';
import type { GlossaryEntry } from '../../src/domain/registers.ts';
import { questionGroups } from '../../src/views/questionsPage.ts';
import { themeGuidance } from '../../src/views/themeGuidance.ts';
import { makeModel, progress, strength, visit, weakness } from '../support/makeArchive.ts';

const term = (slug: string, ...urls: string[]): GlossaryEntry => ({
  slug,
  term: slug.toUpperCase(),
  also: [],
  meaning: 'A thing.',
  asOf: '2026-11-21',
  sources: urls.map((url) => ({ title: `Title of ${url}`, publisher: 'Felland', url })),
});

const old = visit({ findings: [weakness('voice'), strength('voice'), progress('voice', 'sufficient')] });
const newer = visit({ council: 'ambridge', on: '2023-06-05', findings: [strength('voice')] });

function model(...good: Partial<GoodSentence>[]) {
  const sentences = good.map((each) => ({ text: 'Children are heard.', findings: [], terms: [], ...each }));
  return makeModel([old, newer], {
    glossary: [
      term('plan', 'https://a.example.org/', 'https://b.example.org/'),
      term('offer', 'https://a.example.org/'),
    ],
    guidance: { themes: [{ theme: 'voice', good: sentences, parents: ['Who hears?'], councillors: ['Who pays?'] }] },
  });
}

describe('the guidance on a theme', () => {
  test('is absent where the archive has none, or none for this theme', () => {
    expect(themeGuidance(makeModel(), 'voice')).toBeUndefined();
    expect(themeGuidance(model({ terms: ['plan'] }), 'leadership')).toBeUndefined();
  });

  test('says of each finding what inspectors thought, and leads to it', () => {
    const findings = [
      `${old.slug}#strength-voice`,
      `${newer.slug}#strength-voice`,
      `${old.slug}#weakness-voice`,
      `${old.slug}#progress-voice`,
    ];
    const [line] = themeGuidance(model({ findings }), 'voice')?.good ?? [];
    expect(line?.shown).toEqual([
      {
        words: 'Inspectors praised this in',
        links: [
          { text: 'Borsetshire, March 2019', href: `/inspections/${old.slug}/#strength-voice` },
          { text: 'Ambridge, June 2023', href: `/inspections/${newer.slug}/#strength-voice` },
        ],
      },
      {
        words: 'Inspectors found this lacking in',
        links: [expect.objectContaining({ text: 'Borsetshire, March 2019' })],
      },
      {
        words: 'Inspectors found enough progress with this in',
        links: [{ text: 'Borsetshire, March 2019', href: `/inspections/${old.slug}/#progress-voice` }],
      },
    ]);
  });

  test('leads to terms, and names their sources once', () => {
    const guidance = themeGuidance(model({ terms: ['plan'] }, { terms: ['offer'] }), 'voice');
    expect(guidance?.good.map(({ terms }) => terms)).toEqual([
      [{ text: 'PLAN', href: '/glossary/#plan' }],
      [{ text: 'OFFER', href: '/glossary/#offer' }],
    ]);
    expect(guidance?.sources).toEqual([
      { text: 'Title of https://a.example.org/', publisher: 'Felland', href: 'https://a.example.org/' },
      { text: 'Title of https://b.example.org/', publisher: 'Felland', href: 'https://b.example.org/' },
    ]);
  });
});

describe('the page of all questions', () => {
  test('has only themes with guidance, in their groups', () => {
    expect(questionGroups(makeModel())).toEqual([]);
    expect(questionGroups(model({ terms: ['plan'] }))).toEqual([
      {
        slug: 'families',
        name: 'Families',
        themes: [
          {
            slug: 'voice',
            name: 'Children’s voice',
            meaning: 'Whether children are heard.',
            href: '/themes/voice/',
            parents: ['Who hears?'],
            councillors: ['Who pays?'],
          },
        ],
      },
    ]);
  });
});
