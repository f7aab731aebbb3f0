import type { BadFile } from './badFile.ts';

/** The name of a file that is written if such a program is ever run. */
export const MARK_OF_A_RUN = 'front-matter-was-run';

const program = `{ ran: require('node:fs').writeFileSync('${MARK_OF_A_RUN}', '') }`;

/** Files that hold a program where the fields should be. */
export const badPrograms: readonly BadFile[] = [
  {
    title: 'a program as front matter',
    bytes: `---js\n${program}\n---\n`,
    rule: 'front-matter-code',
    line: 1,
    says: 'must be exactly "---"',
  },
  {
    title: 'a program after a space',
    bytes: `--- js\n${program}\n---\n`,
    rule: 'front-matter-code',
    line: 1,
    says: 'never run',
  },
  {
    title: 'a program after a tab in mixed case',
    bytes: `---\tJaVaScRiPt\n${program}\n---\n`,
    rule: 'front-matter-code',
    line: 1,
    says: 'never run',
  },
  {
    title: 'a program after an invisible mark',
    bytes: `\ufeff---javascript\n${program}\n---\n`,
    rule: 'front-matter-code',
    line: 1,
    says: 'never run',
  },
  {
    title: 'a program that is never closed',
    bytes: `---js\n${program}\n`,
    rule: 'front-matter-code',
    line: 1,
    says: 'never run',
  },
  { title: 'CoffeeScript', bytes: `---coffee\nran: yes\n---\n`, rule: 'front-matter-code', line: 1, says: 'never run' },
  {
    title: 'JSON as front matter',
    bytes: `---json\n{"council": "borsetshire"}\n---\n`,
    rule: 'front-matter-code',
    line: 1,
    says: 'must be exactly "---"',
  },
];
