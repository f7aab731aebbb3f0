import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingAnchors } from '../../src/domain/findingAnchors.ts';
import { strength, weakness } from '../support/makeArchive.ts';

describe('the permanent addresses of findings', () => {
  test('say kind and theme, and count from the second on', () => {
    const findings = [
      weakness('voice'),
      strength('voice'),
      weakness('voice'),
      weakness('leadership'),
      weakness('voice'),
    ];
    expect(findingAnchors(findings)).toEqual([
      'weakness-voice',
      'strength-voice',
      'weakness-voice-2',
      'weakness-leadership',
      'weakness-voice-3',
    ]);
  });

  test('are none for no findings', () => {
    expect(findingAnchors([])).toEqual([]);
  });

  test('stay as they are when a finding is added below', () => {
    const findings = [weakness('voice'), weakness('voice'), strength('voice')];
    const before = findingAnchors(findings);
    expect(findingAnchors([...findings, weakness('voice')]).slice(0, 3)).toEqual(before);
  });

  test('are a finding’s own where it brings one, so that a corrected theme breaks no link', () => {
    const corrected = strength('leadership', { id: 'weakness-voice' });
    expect(findingAnchors([corrected, strength('leadership')])).toEqual(['weakness-voice', 'strength-leadership']);
  });

  test('stay as they are for the others when a finding keeps its old address under a new theme', () => {
    const before = findingAnchors([weakness('voice'), weakness('voice'), weakness('voice')]);
    const corrected = weakness('leadership', { id: 'weakness-voice' });
    expect(findingAnchors([corrected, weakness('voice'), weakness('voice')])).toEqual(before);
  });

  test('are never taken twice, also where a later finding brings its own', () => {
    const findings = [weakness('voice'), strength('leadership', { id: 'weakness-voice' })];
    expect(findingAnchors(findings)).toEqual(['weakness-voice-2', 'weakness-voice']);
  });

  test('differ from each other, however many findings there are', () => {
    const kinds = fc.constantFrom('strength' as const, 'weakness' as const, 'progress' as const);
    const themes = fc.constantFrom('voice', 'local-offer', 'offer');
    const ids = fc.option(fc.constantFrom('weakness-voice', 'strength-offer-2'), { nil: undefined });
    const unpinned = fc.array(fc.record({ kind: kinds, theme: themes }), { maxLength: 90 });
    fc.assert(
      fc.property(unpinned, ids, (rest, id) => {
        const findings = [...rest, { id, kind: 'weakness' as const, theme: 'leadership' }];
        expect(new Set(findingAnchors(findings)).size).toBe(findings.length);
      }),
    );
  });
});
