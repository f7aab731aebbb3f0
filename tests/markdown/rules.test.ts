import { describe, expect, test } from 'vitest';
import { findBodyProblems } from '../../src/markdown/findBodyProblems.ts';
import { nameHidden } from '../../src/markdown/hiddenCharacters.ts';
import { BODY_RULES } from '../../src/markdown/rules.ts';
import { ATTACKS } from './attacks.ts';

const JARGON = /\b(regex|schema|AST|token|node|pars\w*|string|null|URL|URI|enum)\b/i;

const rulesBroken = (markdown: string) => new Set(findBodyProblems(markdown).map(({ rule }) => rule));

describe('the rules for a body', () => {
  test.each(BODY_RULES.map((rule) => [rule.name, rule] as const))(
    '%s finds its bad example and no other',
    (name, rule) => {
      expect(rulesBroken(rule.bad)).toEqual(new Set([name]));
    },
  );

  test.each(BODY_RULES.map((rule) => [rule.name, rule] as const))('%s finds nothing in its good example', (_, rule) => {
    expect(findBodyProblems(rule.good)).toEqual([]);
  });

  test('have names that are all different, in lower case and with hyphens', () => {
    const names = BODY_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test('use no words that only programmers know', () => {
    const words = BODY_RULES.flatMap(({ description, why }) => [description, why]).join(' ');
    expect(words).not.toMatch(JARGON);
  });
});

describe('what is said of the attacks', () => {
  const problems = ATTACKS.flatMap((attack) => findBodyProblems(attack));

  test('has the name of a rule that is explained', () => {
    const known = new Set(BODY_RULES.map(({ name }) => name));
    expect(problems.length).toBeGreaterThan(1_000);
    expect(problems.filter(({ rule }) => !known.has(rule))).toEqual([]);
  });

  test('is on one line and holds nothing that a terminal would obey', () => {
    expect(problems.filter(({ message }) => nameHidden(message) || /[\n\r\t]/.test(message))).toEqual([]);
  });

  test('has no words that only programmers know, but for those it quotes', () => {
    const own = problems.map(({ message }) => message.replace(/“[^”]*”/g, ''));
    expect(own.filter((message) => JARGON.test(message))).toEqual([]);
  });
});
