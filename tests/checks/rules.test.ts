import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainRules } from '../../src/checks/explainRules.ts';
import { RULE_GROUPS } from '../../src/checks/rules.ts';
import type { ArchiveRuleDoc } from '../../src/domain/rule.ts';
import { makeExampleArchive } from '../support/borsetshire.ts';
import { checkFolder } from '../support/checkFolder.ts';

const rules = RULE_GROUPS.flatMap((group) => group.rules);
const shown = rules.filter(({ bad }) => !isTold(bad)).map((rule): [string, ArchiveRuleDoc] => [rule.name, rule]);

function isTold(example: ArchiveRuleDoc['bad']): boolean {
  return typeof example !== 'string' && example.told !== undefined;
}

/** Words that mean something to programmers and nothing, or something else, to anybody else. */
const JARGON =
  /\b(schema|enum|strings?|regex|(?<!\.)ya?ml|json|boolean|array|token|null|undefined|NaN|object|parser?|invalid|syntax|node|unicode|front ?matter|key|integer)\b|\[object/i;

describe('the examples of every rule', () => {
  test.each(shown)('%s: the wrong example breaks this rule and no other', (name, { bad, severity }) => {
    const { problems } = checkFolder(makeExampleArchive(bad));
    const own = problems.filter(({ rule }) => rule === name);
    expect(problems.filter((each) => each.severity === 'error' && each.rule !== name)).toEqual([]);
    expect(own).not.toEqual([]);
    expect(own.every((each) => each.severity === severity)).toBe(true);
  });

  test.each(shown)('%s: the right example breaks no rule', (_name, { good }) => {
    const { problems, archive } = checkFolder(makeExampleArchive(good));
    expect(problems).toEqual([]);
    expect(archive).toBeDefined();
  });

  test.each(shown)('%s: its messages are sentences in plain words that point at a place', (_name, { bad }) => {
    for (const { message, line, column, endLine, endColumn } of checkFolder(makeExampleArchive(bad)).problems) {
      expect(message).toMatch(/^["“A-Z0-9].*[.?!"…]$/);
      expect(message.replace(/"[^"]*"/g, '')).not.toMatch(JARGON);
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
    }
  });
});

describe('the list of rules', () => {
  test('has each name once, in kebab case', () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  test('says of every rule in plain words what it is and why', () => {
    for (const { name, description, why } of rules) {
      expect(`${name}: ${description}`).toMatch(/\.$/);
      expect(`${name}: ${why}`).toMatch(/\.$/);
      expect(`${description} ${why}`.replace(/`[^`]*`/g, '')).not.toMatch(JARGON);
    }
  });

  test('shows an example wherever a text can', () => {
    expect(rules.filter(({ bad }) => isTold(bad)).map(({ name }) => name)).toEqual([
      'unreadable-file',
      'file-too-large',
      'front-matter-too-large',
      'too-many',
      'slow-body',
    ]);
  });

  test('is what docs/rules.md says; after a change run npm run docs', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(explainRules());
  });
});
