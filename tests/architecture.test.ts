import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../src/publish/listFiles.ts';
import { type House, judgeArrows } from './support/judgeArrows.ts';

/** What reads a file from its text, without a disk. */
const READERS = ['readPlainMarkdown', 'readContent', 'fileProblems'].map((name) => `archive/${name}.ts`);

/** What finds the words of the glossary on a page. */
const EXPLAINING = ['domain/glossary/makeTermFinder.ts', 'markdown/explainHtml.ts', 'views/wordLines.ts'];

/** Read a row: "views may import domain". The reasons stand in docs/decisions/. */
const HOUSE: House = {
  rooms: {
    domain: ['language'],
    language: [],
    archive: ['domain'],
    markdown: ['domain'],
    checks: ['domain', 'markdown'],
    charts: [],
    views: ['domain', 'language'],
    // The form of an inspection reads, judges and shows a file as the checker and the pages do.
    browser: ['domain', 'language', 'charts', 'checks', 'views', ...READERS],
    publish: ['domain', 'language', 'archive', 'checks'],
    styles: [],
    components: ['charts', 'language', 'views (types)', 'browser', 'styles'],
    layouts: ['components', 'language', 'styles', 'publish/contentPolicy.ts', 'views/project.ts', ...EXPLAINING],
    pages: [
      'domain',
      'language',
      'views',
      'markdown',
      'components',
      'layouts',
      'charts (types)',
      'styles',
      'publish/settings.ts',
    ],
    'content.config.ts': [
      'domain',
      'archive',
      'markdown',
      'publish/gate.ts',
      'publish/readSiteLanguage.ts',
      'publish/settings.ts',
    ],
    // The scripts that test and photograph the site drive a browser as the tests do.
    scripts: ['domain', 'archive', 'checks', 'publish', 'tests'],
  },
  packages: {
    zod: ['domain', 'checks (types)', 'content.config.ts'],
    'fastest-levenshtein': ['domain'],
    'flesch-kincaid': ['domain'],
    syllable: ['domain'],
    yaml: ['archive'],
    'gray-matter': ['archive'],
    unified: ['markdown'],
    'remark-*': ['markdown'],
    'rehype-*': ['markdown'],
    mdast: ['markdown'],
    hast: ['markdown', 'charts'],
    'd3-*': ['charts'],
    hastscript: ['charts'],
    'hast-util-to-html': ['charts'],
    'csv-stringify': ['pages'],
    uuid: ['views'],
    xast: ['pages'],
    xastscript: ['pages', 'publish'],
    'xast-util-to-xml': ['pages', 'publish'],
    'ical-generator': ['pages'],
    'schema-dts': ['views (types)'],
    pagefind: ['publish'],
    linkinator: ['publish'],
    diff: ['publish'],
    '@resvg/resvg-wasm': ['publish'],
    'fast-png': ['publish'],
    'playwright-core': ['scripts (types)'],
    astro: ['components', 'layouts', 'pages', 'content.config.ts'],
    'astro:*': ['components', 'layouts', 'pages', 'content.config.ts'],
    'node:*': ['archive', 'publish', 'scripts', 'content.config.ts'],
  },
  // The search page loads the index that Pagefind made, from wherever the site is hosted.
  mayWorkOutAddresses: ['browser'],
};

/** Rooms whose answers depend on what they are given and on nothing else. */
const PURE = ['domain', 'language', 'checks', 'markdown', 'charts', 'views'];

const LONGEST = 250;

const sources = ['src', 'scripts', 'tests'].flatMap((top) =>
  listFiles(top)
    .map((path) => `${top}/${path}`)
    .filter((path) => /\.(ts|mjs|astro)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);
const house = sources.filter(({ path }) => !path.startsWith('tests/') && path !== 'scripts/setup.mjs');

describe('the house', () => {
  test('every import is an arrow of the table', () => {
    expect(house.flatMap(({ path, text }) => judgeArrows(HOUSE, path, text))).toEqual([]);
  });

  test('domain, language, checks, markdown, charts and views never reach for the clock, chance or the machine', () => {
    const pure = house.filter(({ path }) => PURE.some((room) => path.startsWith(`src/${room}/`)));
    expect(pure.flatMap(({ path, text }) => findReaching(text).map((what) => `${path}: ${what}`))).toEqual([]);
  });

  test(`no file is longer than ${LONGEST} lines`, () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > LONGEST);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('the table', () => {
  test.each([
    ['src/views/councilView.ts', "import type { Council } from '../domain/council.ts';"],
    ['src/domain/day.ts', "import * as z from 'zod';"],
    ['src/archive/readFile.ts', "import { readFileSync } from 'node:fs';"],
    ['src/components/Finding.astro', "---\nimport type { Line } from '../views/lines.ts';\n---\n<p></p>"],
    ['src/components/Finding.astro', "---\nimport { type Line } from '../views/lines.ts';\n---\n<p></p>"],
    ['src/components/Finder.astro', "---\n---\n<script>import { find } from '../browser/finder/find.ts';</script>"],
    [
      'src/pages/index.astro',
      "---\nimport Page from '../layouts/Page.astro';\nimport { x } from './_model.ts';\n---\n",
    ],
    ['src/content.config.ts', "import { readSettings } from './publish/settings.ts';"],
    ['src/browser/search.ts', 'const search = await import(base);'],
    ['scripts/check.ts', "import { parseArgs } from 'node:util';"],
  ])('%s may hold: %s', (path, text) => {
    expect(judgeArrows(HOUSE, path, text)).toEqual([]);
  });

  test.each([
    ['src/domain/day.ts', "import { readFile } from '../archive/readFile.ts';", 'domain may not import archive'],
    ['src/domain/day.ts', "import type { Line } from '../views/lines.ts';", 'domain may not import views'],
    ['src/domain/day.ts', "import { readFileSync } from 'node:fs';", 'may not import node:fs'],
    ['src/domain/day.ts', "export * from '../views/lines.ts';", 'domain may not import views'],
    ['src/domain/day.ts', "type X = import('../views/lines.ts').Line;", 'domain may not import views'],
    ['src/views/lines.ts', "import { getCollection } from 'astro:content';", 'may not import astro:content'],
    ['src/checks/rule.ts', "import * as z from 'zod';", 'checks may not import zod'],
    ['src/views/lines.ts', "import { scaleLinear } from 'd3-scale';", 'may not import d3-scale'],
    ['src/views/lines.ts', "const x = await import('../charts/bars.ts');", 'views may not import charts'],
    ['src/views/lines.ts', 'const x = await import(name);', 'worked out as it runs'],
    ['src/views/lines.ts', "const x = import.meta.glob('../charts/*.ts');", 'views may not import charts'],
    ['src/charts/bars.ts', "import { day } from '../domain/day.ts';", 'charts may not import domain'],
    [
      'src/components/Finding.astro',
      "---\nimport { line } from '../views/lines.ts';\n---\n",
      'components may not import views',
    ],
    [
      'src/components/A.astro',
      '<script>\nimport "../archive/readFile.ts";\n</script>',
      'components may not import archive',
    ],
    ['src/components/A.astro', '<script src="../views/lines.ts"></script>', 'components may not import views'],
    ['src/content.config.ts', "import { buildSite } from './publish/buildSite.ts';", 'may not import publish'],
    ['src/checks/rule.ts', "import leftPad from 'left-pad';", 'left-pad has no home'],
    ['src/helpers/x.ts', '', 'not a room of the house'],
  ])('%s may not hold: %s', (path, text, fault) => {
    expect(judgeArrows(HOUSE, path, text)).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['new Date()', true],
    ['Date.now()', true],
    ['Math.random()', true],
    ['process.env.TODAY', true],
    ['new Date(Date.UTC(2019, 3, 0))', false],
    ['// process.env', false],
  ])('`%s` reaches for something: %s', (text, reaches) => {
    expect(findReaching(text).length > 0).toBe(reaches);
  });
});

/** Where a source takes the time, chance, or its surroundings without being handed them. */
function findReaching(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      found.push('new Date()');
    if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|process\.\w+)$/.test(node.getText()))
      found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}
