import type { Archive } from '../domain/archive.ts';
import type { ContentFile } from '../domain/contentFile.ts';
import type { Problem } from '../domain/problem.ts';
import { type StandingPage, standingPageSchema } from '../domain/registers.ts';
import { RESERVED_PAGES } from '../domain/reservedPages.ts';
import { checkBody, type TimeLimit } from './checkBody.ts';
import { judge } from './judge.ts';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.md$/;

/** Judges the standing pages: their fields, their text, and their names, which are their addresses. */
export function checkPages(
  files: readonly ContentFile[],
  limit: TimeLimit,
): { data: Archive['pages']; problems: Problem[] } {
  const problems: Problem[] = [];
  const data = files.flatMap((file) => {
    if (file.data === undefined) return [];
    const judged = judge<StandingPage>(file, standingPageSchema);
    problems.push(...judged.problems, ...judgeName(file), ...checkBody(file, limit));
    return [{ ...judged.data, slug: file.slug, body: file.body }];
  });
  return { data, problems };
}

function judgeName(file: ContentFile): Problem[] {
  const name = file.path.split('/').at(-1) ?? '';
  const free = !RESERVED_PAGES.includes(file.slug);
  if (NAME.test(name) && free) return [];
  const message = !free
    ? `The site has something else at the address /${file.slug}/. Give this page another name.`
    : `The name "${name}" cannot be part of an address. Use lower-case letters, digits and single hyphens: "what-to-do.md".`;
  return [
    { file: file.path, ...file.locate([]), rule: 'file-name', severity: 'error', field: '', message, fixable: false },
  ];
}
