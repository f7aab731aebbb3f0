import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedPages } from './expectedPages.ts';
import { findWrongAliases } from './findWrongAliases.ts';
import { listFiles } from './listFiles.ts';

/** Files without which the site would not work, or would not be safe. */
const NEEDED = [
  'index.html',
  '404.html',
  '_headers',
  '_redirects',
  'pagefind/pagefind.js',
  'sw.js',
  'offline/index.html',
];

/** What is wrong with the finished site in `folder`, in plain sentences; empty when it may be published. */
export function verifySite(folder: string, expected: ExpectedPages, basePath = '/'): string[] {
  const files = listFiles(folder);
  const aliases = new Set(expected.aliases.map(({ slug }) => `councils/${slug}/index.html`));
  const own = files.filter((file) => !aliases.has(file));
  return [
    ...findMissing(files),
    ...findOddPaths(folder, files),
    ...findUnfinished(folder, files),
    ...comparePages('councils', own, expected.councils),
    ...comparePages('councils', own, expected.councils, 'easy-read/'),
    ...comparePages('embed', files, expected.councils),
    ...comparePages('inspections', files, expected.inspections),
    ...findUnshared(files, expected.councils),
    ...findWrongAliases(folder, files, expected.aliases, basePath),
  ];
}

/** Needed files that are not there. */
export function findMissing(files: readonly string[]): string[] {
  return NEEDED.filter((file) => !files.includes(file)).map((file) => `${file} is missing.`);
}

/** Councils without a badge, or without the picture of a shared link. */
export function findUnshared(files: readonly string[], councils: readonly string[]): string[] {
  const made = new Set(files);
  return councils
    .flatMap((slug) => [`badge/${slug}.svg`, `social/${slug}.png`])
    .filter((file) => !made.has(file))
    .map((file) => `${file} is missing.`);
}

/** Files that lead elsewhere, that two systems would name differently, or that differ in letter case alone. */
export function findOddPaths(folder: string, files: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const twin = seen.get(file.toLowerCase());
    seen.set(file.toLowerCase(), file);
    if (twin !== undefined) return [`${file} and ${twin} differ in letter case alone.`];
    if (!lstatSync(join(folder, file)).isFile()) return [`${file} is a link or a device, and not a plain file.`];
    if (!/^[\w.~/-]+$/.test(file)) return [`${file} has a character in its name that an address should not have.`];
    return [];
  });
}

/** Pages that break off, or are empty: a fault in one file may leave its page so without an error. */
export function findUnfinished(folder: string, files: readonly string[]): string[] {
  return files
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !readFileSync(join(folder, file), 'utf8').trimEnd().endsWith('</html>'))
    .map((file) => `${file} is empty or breaks off.`);
}

/** Whether the pages `<kind>/<slug>/<below>index.html` are those expected. That enough are expected is the gate's business. */
export function comparePages(
  kind: string,
  files: readonly string[],
  expected: readonly string[],
  below = '',
): string[] {
  const page = new RegExp(`^${kind}/([^/]+)/${below}index\\.html$`);
  const made = new Set(files.flatMap((file) => page.exec(file)?.[1] ?? []));
  const wanted = new Set(expected);
  return [
    ...[...wanted.difference(made)].map((slug) => `${kind}/${slug}/${below} is missing.`),
    ...[...made.difference(wanted)].map((slug) => `${kind}/${slug}/${below} comes from no file in the content.`),
  ];
}
