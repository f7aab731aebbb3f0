import { expect, test } from 'vitest';
import type { FieldShape } from '../../src/domain/contribute/fieldShape.ts';
import { editorSnippets } from '../../src/domain/editorSnippets.ts';

const schema: FieldShape = {
  properties: {
    kind: { enum: ['one', 'two'], description: 'Which kind.' },
    when: { properties: { from: { examples: ['2024-06'] }, to: {} } },
    names: { type: 'array', items: {}, examples: [['A {name}, $1']] },
    points: {
      type: 'array',
      description: 'What was found.',
      items: {
        title: 'Point',
        required: ['theme', 'kind'],
        properties: { theme: { enum: ['a,b', 'c|d'] }, kind: { enum: ['three'] }, copy: { const: true } },
      },
    },
  },
};
const snippets = editorSnippets(schema);

test.each([
  ['kind', [`kind: \${1|one,two|}`]],
  ['when', [`when: { from: \${1:2024-06}, to: \${2:} }`]],
  ['names', [`names: [\${1:A {name\\}, \\$1}]`]],
  ['theme', [`theme: \${1|a\\,b,c\\|d|}`]],
  ['copy', ['copy: true']],
  ['a whole point', [`- theme: \${1|a\\,b,c\\|d|}`, `  kind: \${2|three|}`]],
])('%s can be completed in an editor', (name, body) => {
  expect(snippets[name]?.body).toEqual(body);
});

test('each is offered in the fields of Markdown files, with its meaning', () => {
  expect(snippets.kind).toMatchObject({ scope: 'markdown,yaml', prefix: 'kind', description: 'Which kind.' });
  expect(snippets['a whole point']).toMatchObject({ prefix: 'point', description: 'What was found.' });
});
