import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../src/checks/formatGithub.ts';
import { formatJson } from '../../src/checks/formatJson.ts';
import { formatText } from '../../src/checks/formatText.ts';
import type { Problem } from '../../src/domain/problem.ts';

const theme: Problem = {
  file: 'content/inspections/borsetshire-2019-03.md',
  line: 12,
  column: 12,
  endLine: 12,
  endColumn: 22,
  rule: 'unknown-value',
  severity: 'error',
  field: 'findings[0].theme',
  message: '"local-ofer" is not a theme that we know. Did you mean "local-offer"?',
  suggestion: 'local-offer',
  fixable: false,
};
const odd: Problem = {
  ...theme,
  file: 'a,b:c%.md',
  rule: 'file-name',
  severity: 'warning',
  field: '',
  message: '100 %\r\nsure: yes',
  suggestion: 'a.md',
};
const { suggestion: _, ...without } = theme;

describe('formatText', () => {
  test('groups problems by file, and asks about a suggestion that the message does not name', () => {
    expect(
      formatText({ problems: [theme, theme, odd], files: 2, complete: true }),
    ).toBe(`content/inspections/borsetshire-2019-03.md:12:12  error  unknown-value  findings[0].theme
    "local-ofer" is not a theme that we know. Did you mean "local-offer"?
content/inspections/borsetshire-2019-03.md:12:12  error  unknown-value  findings[0].theme
    "local-ofer" is not a theme that we know. Did you mean "local-offer"?

a,b:c%.md:12:12  warning  file-name
    100 %U+000DU+000Asure: yes
    Did you mean "a.md"?

2 errors, 1 warning. 2 files checked.
`);
  });

  test('says in one line that all is well', () => {
    expect(formatText({ problems: [], files: 1, complete: true })).toBe('No problems. 1 file checked.\n');
  });

  test('says when inspections could not be looked at', () => {
    expect(formatText({ problems: [theme], files: 3, complete: false })).toContain(
      'The inspections were not looked at: the registers must be mended first.\n1 error, 0 warnings.',
    );
  });

  test('colours what the terminal can show', () => {
    const text = formatText(
      { problems: [theme], files: 1, complete: true },
      (style, part) => `<${style}>${part}</${style}>`,
    );
    expect(text).toContain(
      '<bold>content/inspections/borsetshire-2019-03.md:12:12</bold>  <red>error</red>  unknown-value  <dim>findings[0].theme</dim>',
    );
    expect(text).toContain('<red>1 error, 0 warnings. 1 file checked.</red>');
  });
});

describe('formatJson', () => {
  test('gives one object a line, always with the same fields', () => {
    const lines = formatJson([theme, without]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toBe('');
    expect(JSON.parse(lines[0] ?? '')).toEqual(theme);
    expect(Object.entries(JSON.parse(lines[1] ?? ''))).toEqual(Object.entries({ ...theme, suggestion: null }));
  });

  test('gives nothing where nothing is wrong', () => {
    expect(formatJson([])).toBe('');
  });
});

describe('formatGithub', () => {
  test('gives one command a problem', () => {
    expect(formatGithub([theme])).toBe(
      '::error file=content/inspections/borsetshire-2019-03.md,line=12,col=12,endLine=12,endColumn=22,title=unknown-value::"local-ofer" is not a theme that we know. Did you mean "local-offer"?\n',
    );
  });

  test('lets no sign in a name or message end the command', () => {
    expect(formatGithub([odd])).toBe(
      '::warning file=a%2Cb%3Ac%25.md,line=12,col=12,endLine=12,endColumn=22,title=file-name::100 %25%0D%0Asure: yes%0ADid you mean "a.md"?\n',
    );
  });
});
