import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainFields } from '../../src/domain/explainFields.ts';
import { FINDING_KINDS } from '../../src/domain/finding.ts';

const page = explainFields();
const rows = page.split('\n').filter((line) => /^\| `/.test(line));

describe('the page about every field', () => {
  test('is what docs/data.md says; after a change run npm run docs', () => {
    expect(readFileSync('docs/data.md', 'utf8')).toBe(page);
  });

  test('knows every field that the archive uses', () => {
    const text = readFileSync('content/inspections/wokingham-2019-03.md', 'utf8');
    const used = [...text.matchAll(/^(?: {2}- | {4}|)([a-z][A-Za-z]+):/gm)].map(([, name]) => name ?? '');
    expect(used.length).toBeGreaterThan(20);
    const known = rows.map((row) => /`(?:.*[.\]])?([A-Za-z]+)`/.exec(row)?.[1]);
    expect([...new Set(used)].filter((name) => !known.includes(name))).toEqual([]);
  });

  test('gives the values that a field allows, from the one list of them', () => {
    const row = rows.find((each) => each.startsWith('| `findings[].kind`'));
    expect(row).toContain(FINDING_KINDS.map((kind) => `\`${kind}\``).join(', '));
  });

  test('says of every field what it is', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row.split(' | ')[2]?.trim() === '')).toEqual([]);
  });
});
