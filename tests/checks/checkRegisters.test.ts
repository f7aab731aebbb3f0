import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asFile, makeArchive, VALID } from '../support/borsetshire.ts';
import { checkFolder } from '../support/checkFolder.ts';
import { complain, messagesOf } from '../support/complain.ts';

const councils = (text: string) => ({ register: { file: 'councils', text } }) as const;
const frameworks = (text: string) => ({ register: { file: 'frameworks', text } }) as const;

describe('the register of councils', () => {
  test.each([
    ['a region that is not known', '- { slug: felpersham, region: feland }', 'unknown-value [1].region'],
    [
      'a predecessor that is not known',
      '- { slug: felpersham, predecessors: [{ council: ambrige }] }',
      'unknown-value [1].predecessors[0].council',
    ],
    [
      'a successor that is not known',
      '- { slug: ambridge, successors: [{ council: nowhere }] }',
      'unknown-value [2].successors[0].council',
    ],
    [
      'a similar council that is not known',
      '- { slug: felpersham, similar: [borsetshire, nowhere] }',
      'unknown-value [1].similar[1]',
    ],
    [
      'an abolished council without its last day',
      '- { slug: felpersham, status: abolished }',
      'council-dates [1].status',
    ],
    [
      'a council that exists and has no hexagon',
      '- { slug: ambridge, status: current, until: 2048-03-31 }',
      'council-tile [2]',
    ],
    [
      'a council that is gone and has a hexagon',
      '- { slug: ambridge, tile: { column: 9, row: 9 } }',
      'council-tile [2].tile',
    ],
    ['two councils in one hexagon', '- { slug: felpersham, tile: { column: 1, row: 1 } }', 'council-tile [1].tile'],
    [
      'a name that stands there twice',
      '- { slug: felpersham, aliases: [Felp, FELP] }',
      'repeated-alias [1].aliases[1]',
    ],
  ])('refuses %s', (_what, text, rule) => {
    expect(complain(councils(text))).toContain(rule);
  });

  test('suggests the slug that was meant', () => {
    expect(messagesOf('unknown-value', councils('- { slug: felpersham, region: feland }'))).toEqual([
      '"feland" is not a region that we know. Did you mean "felland"?',
    ]);
  });

  test('names of one council may be names of another', () => {
    expect(complain(councils('- { slug: felpersham, aliases: [Borchester] }'))).toEqual([]);
  });
});

describe('the register of frameworks', () => {
  const visits =
    'visits: [{ slug: inspection, name: Inspection }, { slug: revisit, name: Revisit, follows: [inspektion] }]';

  test('speaks only of visits and outcomes that it has', () => {
    expect(complain(frameworks(`- { slug: local-area-2016, ${visits} }`))).toContain(
      'unknown-value [1].visits[1].follows[0]',
    );
    expect(
      complain(
        frameworks(
          '- { slug: local-area-2016, formalKinds: [{ slug: significant-weakness, name: A, plural: B, meaning: C, grave: true, onlyWith: [nothing] }] }',
        ),
      ),
    ).toContain('unknown-value [1].formalKinds[0].onlyWith[0]');
    expect(
      complain(frameworks('- { slug: local-area-2016, visits: [{ slug: inspection, name: Inspection }] }')),
    ).toContain('unknown-value [1].outcomes[2].visits[0]');
  });

  test('has each slug once', () => {
    const twice =
      'visits: [{ slug: inspection, name: One }, { slug: inspection, name: Two }, { slug: revisit, name: Revisit }]';
    expect(complain(frameworks(`- { slug: local-area-2016, ${twice} }`))).toContain('repeated-slug [1].visits[1].slug');
  });
});

describe('the other registers', () => {
  test('have each slug once', () => {
    const theme = 'themes: [{ slug: local-offer, name: A, meaning: B. }]';
    expect(complain({ register: { file: 'themes', text: `- { slug: more, name: More, ${theme} }` } })).toEqual([
      'repeated-slug [3].themes[0].slug',
    ]);
    expect(
      complain({
        register: {
          file: 'regions',
          text: '- { slug: x, name: X, gss: E12000099 }\n- { slug: x, name: Yonder, gss: E12000098 }',
        },
      }),
    ).toEqual(['repeated-slug [3].slug']);
  });

  test('explain a term once, whatever its capitals', () => {
    const entry =
      'meaning: A plan., asOf: 2026-11-21, sources: [{ title: A, publisher: B, url: https://example.org/a }]';
    expect(complain({ register: { file: 'glossary', text: `- { slug: ehcp, term: ehcp, ${entry} }` } })).toEqual([
      'repeated-term [2].term',
    ]);
    expect(
      complain({ register: { file: 'glossary', text: `- { slug: x, term: SENCo, also: [SENCO], ${entry} }` } }),
    ).toEqual([]);
    expect(
      complain({ register: { file: 'glossary', text: `- { slug: x, term: SENCo, also: [SENCo], ${entry} }` } }),
    ).toEqual(['repeated-term [2].also[0]']);
  });
});

describe('too few files', () => {
  const site = (councils: number, inspections: number) =>
    ({ register: { file: 'site', text: `minimum: { councils: ${councils}, inspections: ${inspections} }` } }) as const;

  test('are told with both numbers', () => {
    expect(messagesOf('too-few-files', site(9, 2))).toEqual([
      'Only 4 of at least 9 councils are here, so files are missing. If some were taken out on purpose, lower the number in site.yml.',
      'Only 1 of at least 2 inspections are here, so files are missing. If some were taken out on purpose, lower the number in site.yml.',
    ]);
  });

  test('none at all is too few, whatever the minimum', () => {
    const folder = makeArchive({});
    writeFileSync(join(folder, 'site.yml'), 'checkedTo: 2026-06-29\nminimum: { councils: 0, inspections: 0 }\n');
    expect(checkFolder(folder)).toMatchObject({ problems: [{ rule: 'too-few-files', field: 'minimum.inspections' }] });
  });
});

describe('a register that cannot be used', () => {
  test.each([
    ['[]\n', 'missing-field'],
    ['', 'empty-file'],
    ['{}\n', 'wrong-kind'],
    ['- slug: x\n- slug: [\n', 'front-matter-form'],
    ['- { slug: x, name: X, gss: E1, colour: red }\n', 'unknown-field'],
    ['- { slug: x, name: yes, gss: E1 }\n- { slug: &a y, name: Y, gss: E2 }\n', 'special-sign'],
  ])('keeps the inspections from being judged: %j', (text, rule) => {
    const folder = makeArchive({ 'borsetshire-2019-03.md': asFile(VALID).replace('local-offer', 'nonsense') });
    writeFileSync(join(folder, 'regions.yml'), text);
    const checked = checkFolder(folder);
    expect(checked).toMatchObject({
      complete: false,
      problems: expect.arrayContaining([expect.objectContaining({ rule, file: `${folder}/regions.yml` })]),
    });
    expect(checked.problems.some(({ field }) => field === 'findings[0].theme')).toBe(false);
    expect(checked.archive).toBeUndefined();
  });

  test('but tells what is wrong with the other registers and pages at once', () => {
    const folder = makeArchive({});
    writeFileSync(join(folder, 'regions.yml'), '[]');
    writeFileSync(join(folder, 'themes.yml'), '[]');
    writeFileSync(join(folder, 'pages/About us.md'), '---\ntitle: About\n---\n<b>us</b>\n');
    const told = checkFolder(folder).problems.map(({ file, rule }) => `${file.replace(`${folder}/`, '')} ${rule}`);
    expect(told).toEqual([
      'pages/About us.md file-name',
      'pages/About us.md missing-field',
      'pages/About us.md missing-field',
      'pages/About us.md raw-html',
      'pages/About us.md raw-html',
      'regions.yml missing-field',
      'site.yml too-few-files',
      'themes.yml missing-field',
    ]);
  });
});

test('a register with more faults than a function takes arguments is told of all the same', () => {
  const unknown = Array.from({ length: 150_000 }, (_, at) => `x${at.toString(36)}`);
  const folder = makeArchive({ 'borsetshire-2019-03.md': asFile(VALID) });
  const register = join(folder, 'councils.yml');
  const text = readFileSync(register, 'utf8').replace('similar: [felpersham]', `similar: [${unknown.join(',')}]`);
  writeFileSync(register, text);
  expect(checkFolder(folder).problems.filter(({ rule }) => rule === 'unknown-value')).toHaveLength(unknown.length);
}, 60_000);
