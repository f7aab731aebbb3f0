import { describe, expect, test } from 'vitest';
import { sayChanges } from '../../../src/publish/changes/sayChanges.ts';
import { finding, makeArchive, source, visit } from '../../support/makeArchive.ts';

const first = visit({ findings: [finding('strength', 'leadership'), finding('weakness', 'leadership')] });
const before = makeArchive([first]);

describe('what a change means for readers', () => {
  test('is nothing where no visit changes', () => {
    expect(sayChanges(before, before)).toContain('No visit is added, changed or taken out.');
  });

  test('shows a visit that is added, whole, and counts before and after', () => {
    const said = sayChanges(before, makeArchive([first, visit({ on: '2021-06' })]));
    expect(said).toContain('| Visits | 1 | 2 |');
    expect(said).toContain('### Added: borsetshire-2021-06');
    expect(said).toMatch(/^\+ Outcome: /m);
    expect(said).not.toMatch(/^- /m);
  });

  test('shows lines that go beside lines that come, and the rest as it stays', () => {
    const changed = {
      ...first,
      findings: [finding('strength', 'leadership', { summary: 'It was better.' }), finding('weakness', 'leadership')],
    };
    const said = sayChanges(before, makeArchive([changed]));
    const [gone, come] = [
      /^- Strength.*A strength in leadership\. \[letter\]$/m,
      /^\+ Strength.*It was better\. \[letter\]$/m,
    ];
    expect(said).toMatch(gone);
    expect(said).toMatch(come);
    expect(said.search(gone)).toBeLessThan(said.search(come));
    expect(said.match(/^[+-] /gm)).toHaveLength(2);
  });

  test('shows a visit that is taken out', () => {
    const said = sayChanges(before, makeArchive([]));
    expect(said).toContain('### Taken out: borsetshire-2019-03');
    expect(said).toContain('| Strengths | 1 | 0 |');
  });

  test('counts lines that no official document states', () => {
    const news = visit({ sources: [source('letter', { type: 'news' })], findings: first.findings });
    expect(sayChanges(before, makeArchive([news]))).toContain('| Lines that no official document states | 0 | 2 |');
  });

  test('keeps what a stranger typed inside its fence', () => {
    const tricky = visit({ findings: [finding('strength', 'leadership', { summary: 'A ```` fence & <script>' })] });
    const said = sayChanges(makeArchive([]), makeArchive([tricky]));
    expect(said).toContain('`````diff\n');
    expect(said.trimEnd().endsWith('\n`````')).toBe(true);
  });
});
