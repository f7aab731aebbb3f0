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

  const answer = { by: 'A leader', organisation: 'The council', summary: 'It agreed.', sources: ['letter'] };
  const full = visit({
    responses: [{ ...answer, quote: 'we are sorry' }],
    findings: [finding('strength', 'leadership')],
  });
  test.each([
    ['a quotation in an answer', { responses: [answer] }],
    ['the kind of a source', { sources: [source('letter', { type: 'news' })] }],
    ['the day of a source', { sources: [source('letter', { published: '2019-05-14' })] }],
    ['when a source was read', { sources: [source('letter', { accessed: '2026-01-01' })] }],
    ['what a source is for', { sources: [source('letter', { supports: ['dates'] })] }],
    ['that a source is a copy', { sources: [source('letter', { copy: true })] }],
    ['the address of a finding', { findings: [finding('strength', 'leadership', { id: 'other' })] }],
    ['who has read it', { review: { state: 'second-read', date: '2026-11-22' } }],
    ['the words below', { body: 'Something else.' }],
  ] satisfies [string, Parameters<typeof visit>[0]][])('shows that %s is different', (_what, fields) => {
    const said = sayChanges(makeArchive([full]), makeArchive([{ ...full, ...fields }]));
    expect(said).toMatch(/^[+-] /m);
    expect(said).not.toContain('Only the order');
  });

  test('says so where only the order is different', () => {
    const turned = { ...first, findings: first.findings.toReversed() };
    expect(sayChanges(before, makeArchive([turned]))).toContain('Only the order of its lines is different.');
  });

  test('shows a line that moved as gone in one place and come in the other', () => {
    const [one, two, three] = ['First.', 'Second.', 'Third.'].map((summary) =>
      finding('strength', 'voice', { summary }),
    );
    const [was, is] = [
      [one, two, three],
      [three, one, two],
    ].map((findings) => visit({ findings: findings.flatMap((each) => each ?? []) }));
    const lines = sayChanges(makeArchive([was ?? visit()]), makeArchive([is ?? visit()])).match(/^[+-] .*$/gm);
    expect(lines).toHaveLength(2);
    expect(lines?.[0]).toMatch(/^\+ .*Third/);
    expect(lines?.[1]).toMatch(/^- .*Third/);
  });

  test('counts a line that stood twice and stands once', () => {
    const twice = visit({ body: 'Same words.\n\nSame words.' });
    const lines = sayChanges(makeArchive([twice]), makeArchive([{ ...twice, body: 'Same words.' }])).match(
      /^[+-] .*$/gm,
    );
    expect(lines).toEqual(['- Text: Same words.']);
  });

  test('says so where a field is different and readers see nothing of it', () => {
    const said = sayChanges(
      makeArchive([visit({ findings: [finding('strength', 'voice')] })]),
      makeArchive([visit({ findings: [finding('strength', 'voice', { saidBy: 'inspectors' })] })]),
    );
    expect(said).toContain('Readers see no difference.');
    expect(said).not.toMatch(/^[+-] /m);
  });

  test('names the other files that are different, since names in them stand on many cards', () => {
    const renamed = before.frameworks.map((framework) => ({ ...framework, shortName: 'All is well' }));
    const page = { slug: 'about', title: 'About', description: 'About us.', updated: '2026-01-01', body: 'Hello.' };
    const said = sayChanges(before, { ...before, frameworks: renamed, pages: [page] });
    expect(said).toContain('No visit is added, changed or taken out.');
    expect(said).toContain('Also different, and not told below: `frameworks.yml`, `pages/about.md`.');
    expect(sayChanges(before, before)).not.toContain('Also different');
  });

  test('stays short enough to be shown, however much is changed', () => {
    const long = Array.from({ length: 60 }, (_, at) =>
      visit({ council: `c${at}`, body: `${'x'.repeat(90)}\n`.repeat(300) }),
    );
    const said = sayChanges(makeArchive([]), makeArchive(long));
    expect(Buffer.byteLength(said)).toBeLessThan(2 ** 20);
    const shown = said.match(/^### Added/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(3);
    expect(said).toContain(`${60 - shown} more visits change.`);
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
