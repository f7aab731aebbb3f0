import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeInspectionSchema } from '../../src/domain/inspection.ts';
import { buildModel } from '../../src/domain/model.ts';
import { slugOfVisit } from '../../src/domain/slugOfVisit.ts';
import { makeVocabulary } from '../../src/domain/vocabulary.ts';
import { dataTables } from '../../src/views/data/dataTables.ts';
import { readContent } from '../support/readContent.ts';
import { brokenFields } from '../support/sayIssues.ts';

const archive = await readContent();
const home = new URL('../../', import.meta.url);

/** The addresses that the site has: of the content, and of the pages that stand for themselves. */
const addresses = new Set([
  '/',
  '/schema/inspection.json',
  ...readdirSync(new URL('src/pages', home), { withFileTypes: true }).flatMap((entry) => {
    const name = entry.name.replace(/\.astro$/, '');
    if (entry.isDirectory())
      return readdirSync(new URL(`src/pages/${name}`, home))
        .filter((file) => /^[a-z-]+\.astro$/.test(file))
        .map((file) => `/${name}/${file.replace(/(index)?\.astro$/, '')}/`.replace('//', '/'));
    return entry.name.endsWith('.astro') && /^[a-z-]+$/.test(name) && name !== 'index' ? `/${name}/` : [];
  }),
  ...dataTables(buildModel(archive, '2026-11-22')).map(({ name }) => `/data/${name}.csv`),
  '/data/datapackage.json',
  '/api/v1/index.json',
  '/api/v1/openapi.json',
  ...archive.pages.map(({ slug }) => `/${slug}/`),
  ...archive.councils.map(({ slug }) => `/councils/${slug}/`),
  ...archive.inspections.map(({ slug }) => `/inspections/${slug}/`),
  ...archive.regions.map(({ slug }) => `/regions/${slug}/`),
  ...archive.themeGroups.flatMap(({ themes }) => themes.map(({ slug }) => `/themes/${slug}/`)),
]);

const texts = [
  ...archive.pages.map(({ slug, body }) => ({ file: `pages/${slug}.md`, body })),
  ...archive.inspections.map(({ slug, body }) => ({ file: `inspections/${slug}.md`, body })),
];

function bodyOf(slug: string): string {
  return archive.pages.find((page) => page.slug === slug)?.body ?? '';
}

describe('what the texts of the archive promise', () => {
  test('are pages that exist', () => {
    const dead = texts.flatMap(({ file, body }) =>
      [...body.matchAll(/\]\((\/[^)\s#?]*)/g)].flatMap(([, path]) =>
        path && !addresses.has(path) ? `${file}: ${path}` : [],
      ),
    );
    expect(dead).toEqual([]);
  });

  test('are headings that exist on the same page', () => {
    expect(
      texts.flatMap(({ file, body }) => [...body.matchAll(/\]\(#[^)]*\)/g)].map(([link]) => `${file}: ${link}`)),
    ).toEqual([]);
  });

  test('are commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = texts.flatMap(({ body }) =>
      [...body.matchAll(/`npm (?:run )?([a-z]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(commands).toContain('check');
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('are not the pages and files of which the contract speaks and that do not exist yet', () => {
    for (const { file, body } of texts)
      expect(body, file).not.toMatch(/\/(feed\.xml|calendar\.ics|embed|badge|compare)\b/);
  });
});

describe('the fields that the page about data explains', () => {
  const allowed = makeInspectionSchema(makeVocabulary(archive));
  const explained = [...bodyOf('data').matchAll(/^\| `([a-zA-Z]+)` \|/gm)].map(([, name]) => name ?? '');
  const { findings } = allowed.shape;
  const known = [...Object.keys(allowed.shape), ...Object.keys(findings.unwrap().element.shape)];

  test('all exist', () => {
    expect(explained.length).toBeGreaterThan(10);
    expect(explained.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the template for contributors', () => {
  const [, template = ''] = /```yaml\n---\n([\s\S]*?)\n---\n/.exec(bodyOf('contribute')) ?? [];
  const facts = parse(template) as Record<string, unknown>;
  const [council] = archive.councils;
  const borsetshire = { ...council, slug: 'borsetshire' };
  const schema = makeInspectionSchema(makeVocabulary({ ...archive, councils: [borsetshire] }));

  test('is a file that would pass', () => {
    expect(brokenFields(schema, facts)).toEqual([]);
  });

  test('has the name that the page gives it', () => {
    expect(bodyOf('contribute')).toContain(`\`${slugOfVisit(schema.parse(facts))}.md\``);
  });

  test('quotes at most six words', () => {
    const quotes = schema.parse(facts).findings.flatMap(({ quote }) => quote ?? []);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(quote.split(' ').length).toBeLessThanOrEqual(6);
  });
});
