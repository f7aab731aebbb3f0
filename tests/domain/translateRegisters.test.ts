import { expect, test } from 'vitest';
import { languageSchema } from '../../src/domain/language.ts';
import { translateRegisters } from '../../src/domain/translateRegisters.ts';
import { madeUpRegisters } from '../support/madeUpRegisters.ts';

const language = (words: object) =>
  languageSchema.parse({ language: { code: 'cy', name: 'Cymraeg', direction: 'ltr' }, ...words });

test('a language without words leaves the registers as they are', () => {
  expect(translateRegisters(madeUpRegisters, language({}))).toEqual(madeUpRegisters);
});

test('names are in the language, slugs and all other fields as before; what is empty stays English', () => {
  const [framework] = madeUpRegisters.frameworks;
  const [outcome, second] = framework?.outcomes ?? [];
  const [group] = madeUpRegisters.themeGroups;
  const [theme] = group?.themes ?? [];
  const [region] = madeUpRegisters.regions;
  if (!framework || !outcome || !second || !group || !theme || !region) throw new Error('The registers are too small.');
  const translated = translateRegisters(
    madeUpRegisters,
    language({
      regions: { [region.slug]: 'Rhanbarth' },
      themeGroups: { [group.slug]: 'Grŵp' },
      themes: { [theme.slug]: { name: 'Thema', meaning: '' } },
      frameworks: {
        [framework.slug]: { shortName: 'Fframwaith', outcomes: { [outcome.slug]: { verdict: 'Ym {when}: da.' } } },
      },
    }),
  );
  expect(translated.regions[0]).toEqual({ ...region, name: 'Rhanbarth' });
  expect(translated.themeGroups[0]).toMatchObject({ slug: group.slug, name: 'Grŵp' });
  expect(translated.themeGroups[0]?.themes[0]).toEqual({ ...theme, name: 'Thema' });
  expect(translated.frameworks[0]).toMatchObject({ name: framework.name, shortName: 'Fframwaith' });
  expect(translated.frameworks[0]?.outcomes.slice(0, 2)).toEqual([{ ...outcome, verdict: 'Ym {when}: da.' }, second]);
});

test('the English term is still looked for, because findings stay English', () => {
  const entry = {
    slug: 'ehc-plan',
    term: 'EHC plan',
    also: ['EHCP'],
    meaning: 'A plan for help.',
    asOf: '2026-01-01',
    sources: [{ title: 'Plans', publisher: 'GOV.UK', url: 'https://example.org/' }],
  };
  const { glossary } = translateRegisters(
    { ...madeUpRegisters, glossary: [entry] },
    language({ terms: { 'ehc-plan': { term: 'cynllun' } } }),
  );
  expect(glossary).toEqual([{ ...entry, term: 'cynllun', also: ['EHC plan', 'EHCP'] }]);
});
