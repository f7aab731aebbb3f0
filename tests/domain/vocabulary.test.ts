import { describe, expect, test } from 'vitest';
import { makeVocabulary } from '../../src/domain/vocabulary.ts';
import { madeUpRegisters } from '../support/madeUpRegisters.ts';

describe('the vocabulary of inspection files', () => {
  const vocabulary = makeVocabulary(madeUpRegisters);

  test('is read off the registers, and is nowhere written a second time', () => {
    expect(vocabulary).toEqual({
      councils: ['ambridge', 'borchester', 'borsetshire', 'felpersham'],
      frameworks: ['areas', 'letters'],
      visits: ['inspection', 'monitoring', 'reinspection', 'revisit'],
      outcomes: ['positive', 'mixed', 'failings', 'effective', 'plan', 'no-plan', 'all', 'some'],
      formalKinds: ['priority-action', 'area-for-improvement', 'significant-weakness'],
      themes: ['leadership', 'joint-working', 'local-offer', 'ehc-plans', 'voice'],
    });
  });

  test('has a kind of visit once, although both frameworks know it', () => {
    expect(vocabulary.visits.filter((name) => name === 'inspection')).toHaveLength(1);
  });

  test('cannot be made of an empty register, and says of which', () => {
    expect(() => makeVocabulary({ ...madeUpRegisters, councils: [] })).toThrow('The register of councils is empty.');
    expect(() => makeVocabulary({ ...madeUpRegisters, themeGroups: [] })).toThrow('The register of themes is empty.');
    expect(() => makeVocabulary({ ...madeUpRegisters, frameworks: [] })).toThrow(
      'The register of frameworks is empty.',
    );
  });
});
