import type { ReadingProblem } from './parseYaml.ts';

/** A Markdown file in its two parts. */
export interface SplitFile {
  /** The lines between the two `---`, as text. */
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly problems: readonly ReadingProblem[];
}

/** Far above what a long report needs, and small enough that no reader of YAML can be exhausted with it. */
const MOST = 16 * 1024;

/** Splits a file into front matter and body, at the first two lines of three hyphens. */
export function splitLines(text: string): SplitFile {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const fail = (rule: string, line: number, message: string): SplitFile => ({
    yaml: '',
    body: '',
    bodyLine: 1,
    problems: [
      { rule, message, range: { line, column: 1, endLine: line, endColumn: (lines[line - 1]?.length ?? 0) + 1 } },
    ],
  });
  const first = lines[0] ?? '';
  if (first !== '---') return fail(...explainFirstLine(first));
  const close = lines.indexOf('---', 1);
  if (close === -1) {
    const nearly = lines.findIndex((line, at) => at > 0 && /^---+\s*$/.test(line));
    if (nearly !== -1)
      return fail(
        'front-matter-open',
        nearly + 1,
        'This line must be exactly "---": three hyphens and nothing after them.',
      );
    return fail(
      'front-matter-open',
      lines.length,
      'The second line of three hyphens "---" is missing. It stands below the last field.',
    );
  }
  const yaml = `${lines.slice(1, close).join('\n')}\n`;
  if (yaml.length > MOST)
    return fail(
      'front-matter-too-large',
      1,
      `The fields take ${Math.ceil(yaml.length / 1024)} KB and may take ${MOST / 1024}. Shorten the summaries or leave the least important out.`,
    );
  const rest = lines.slice(close + 1);
  const second = rest.findIndex((line) => line.trim() !== '');
  // Fields, and not the two lines of hyphens that set a paragraph apart.
  if (rest[second] === '---' && /^\w+:/.test(rest[second + 1] ?? '') && rest.indexOf('---', second + 1) !== -1)
    return fail(
      'front-matter-twice',
      close + 2 + second,
      'Here begins a second set of fields. A file has one, and Markdown below it: put the second visit in a file of its own.',
    );
  const body = rest.join('\n');
  return { yaml, body, bodyLine: close + 2, problems: [] };
}

function explainFirstLine(first: string): [rule: string, line: number, message: string] {
  if (/^---\s*[a-z]/i.test(first))
    return [
      'front-matter-code',
      1,
      `The first line is "${first.slice(0, 40)}" and must be exactly "---". Programs are never run here.`,
    ];
  if (first.trim() === '---')
    return ['front-matter-missing', 1, 'There is a space beside the three hyphens "---". Take it out.'];
  return [
    'front-matter-missing',
    1,
    'The first line must be exactly "---", three hyphens. The fields stand between it and a second such line.',
  ];
}
