import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { explainIssue, type FieldProblem } from '../../src/domain/explainIssue.ts';
import { count, day, oneOf, words } from '../../src/domain/fields.ts';

const PICTURES = Array.from('abcdefghijklmn', (letter) => `picture-${letter}`) as [string, ...string[]];

const schema = z.strictObject({
  visit: oneOf('visit', ['inspection', 'revisit']).optional(),
  inspected: z.strictObject({ from: day(), to: day().optional() }).optional(),
  total: count('total').optional(),
  copy: z.literal(true, { error: 'Write "copy: true", or leave the line out.' }).optional(),
  latitude: z.number().min(49).max(56).optional(),
  grave: z.boolean().optional(),
  findings: z
    .array(z.strictObject({ summary: words(40, 'summary') }))
    .max(2)
    .default([]),
  themes: z.array(words(40)).min(1).optional(),
  picture: oneOf('picture', PICTURES).optional(),
});

function explain(data: unknown): FieldProblem[] {
  return schema.safeParse(data).error?.issues.flatMap((issue) => explainIssue(issue, schema, data)) ?? [];
}

describe('explainIssue', () => {
  test('says each unknown field by itself, at the name of the field', () => {
    expect(explain({ visits: 'revisit', colour: 'red' })).toEqual([
      {
        path: ['visits'],
        part: 'key',
        rule: 'unknown-field',
        message: 'There is no field "visits" here. Did you mean "visit"?',
        suggestion: 'visit',
        fixable: false,
        structural: false,
      },
      {
        path: ['colour'],
        part: 'key',
        rule: 'unknown-field',
        message:
          'There is no field "colour" here. The fields here are: visit, inspected, total, copy, latitude, grave, findings, themes, picture.',
        fixable: false,
        structural: false,
      },
    ]);
  });

  test('can mend a name that differs only in capitals, unless the right one is there too', () => {
    expect(explain({ Visit: 'revisit' })).toMatchObject([{ suggestion: 'visit', fixable: true }]);
    expect(explain({ Visit: 'revisit', visit: 'revisit' })).toMatchObject([{ suggestion: 'visit', fixable: false }]);
  });

  test.each(['slug', 'id', 'layout', 'draft'])('says of the magic field %s where addresses come from', (field) => {
    expect(explain({ [field]: 'x' })).toMatchObject([
      { message: expect.stringContaining('comes from the file’s name') },
    ]);
  });

  test('is not misled by fields that every object has', () => {
    const data = JSON.parse('{"__proto__": {"visit": "x"}, "constructor": 1, "toString": 2}');
    expect(explain(data).map(({ path, rule }) => [path.join('.'), rule])).toEqual([
      ['__proto__', 'unknown-field'],
      ['constructor', 'unknown-field'],
      ['toString', 'unknown-field'],
    ]);
  });

  test('names the rule of the field for a wrong value, and suggests what was meant', () => {
    expect(explain({ inspected: { from: '11/13/2019' }, total: -1, visit: 're-visit' })).toMatchObject([
      { path: ['visit'], rule: 'unknown-value', suggestion: 'revisit', structural: false },
      { path: ['inspected', 'from'], rule: 'date', structural: false },
      { path: ['total'], rule: 'number', structural: false },
    ]);
  });

  test.each([
    [{ inspected: {} }, 'missing-field', 'The field "from" is missing here. Fill it in: "from: …".'],
    [
      { inspected: '2019-03-11' },
      'wrong-kind',
      'Here should be a group of fields, each on a line of its own: from, to.',
    ],
    [{ inspected: null }, 'wrong-kind', 'This is empty. Fill it in, or take the whole line out.'],
    [
      { findings: 'none' },
      'wrong-kind',
      'Here should be a list: lines that begin with a hyphen, or values in square brackets.',
    ],
    [{ findings: ['none'] }, 'wrong-kind', 'Here should be a group of fields, each on a line of its own: summary.'],
    [{ grave: 'yes' }, 'wrong-kind', 'Here should be true or false.'],
    [{ latitude: 'north' }, 'wrong-kind', 'Here should be a number.'],
    [
      [],
      'wrong-kind',
      'Here should be a group of fields, each on a line of its own: visit, inspected, total, copy, latitude, grave, findings, themes, picture.',
    ],
  ])('says of %j what belongs there', (data, rule, message) => {
    expect(explain(data)).toMatchObject([{ rule, message, structural: true }]);
  });

  test.each([
    [{ latitude: 99 }, 'number', 'This number cannot be right. Check it.'],
    [{ themes: [] }, 'missing-field', 'This list is empty. Add at least one entry.'],
    [
      { picture: 'skull' },
      'unknown-value',
      `"skull" is not a picture that we know. It can be: ${PICTURES.join(', ')}.`,
    ],
    [{ copy: 'yes' }, 'wrong-kind', 'Write "copy: true", or leave the line out.'],
    [
      { findings: [1, 2, 3].map(() => ({ summary: 'x' })) },
      'too-many',
      'There are 3 of these, and there may be 2. Keep the ones that matter most.',
    ],
  ])('speaks plainly of %j', (data, rule, message) => {
    expect(explain(data)).toMatchObject([{ rule, message }]);
  });

  test('does not repeat a long text as a question', () => {
    const [problem] = explain({ findings: [{ summary: ' x ' }] });
    expect(problem).toMatchObject({
      rule: 'text',
      message: 'Take out the space at the start or end.',
      suggestion: 'x',
      fixable: true,
    });
  });
});
