import { isDeepStrictEqual } from 'node:util';
import type { Archive, Inspection } from '../../domain/archive.ts';
import { countClaims } from './countClaims.ts';
import { describeVisit } from './describeVisit.ts';

/** A summary of a run holds a million signs; reviewers give up long before. */
const MOST_VISITS = 40;

/** What a change of the archive means for readers, in Markdown: counts, and the card of each visit before and after. */
export function sayChanges(before: Archive, after: Archive): string {
  const changed = findChanged(before, after);
  const shown = changed.slice(0, MOST_VISITS);
  return [
    '## What changes for readers',
    changed.length === 0 ? 'No visit is added, changed or taken out.' : countsTable(before, after),
    ...shown.map(({ was, is }) =>
      sayVisit(was && { visit: was, archive: before }, is && { visit: is, archive: after }),
    ),
    ...(changed.length > shown.length ? [`${changed.length - shown.length} more visits change.`] : []),
    '',
  ].join('\n\n');
}

interface Changed {
  readonly was: Inspection | undefined;
  readonly is: Inspection | undefined;
}

interface Card {
  readonly visit: Inspection;
  readonly archive: Archive;
}

function findChanged(before: Archive, after: Archive): Changed[] {
  const old = new Map(before.inspections.map((visit) => [visit.slug, visit]));
  const now = new Map(after.inspections.map((visit) => [visit.slug, visit]));
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((slug) => ({ was: old.get(slug), is: now.get(slug) }))
    .filter(({ was, is }) => !isDeepStrictEqual(was, is));
}

function countsTable(before: Archive, after: Archive): string {
  const [old, now] = [countClaims(before), countClaims(after)];
  const rows = Object.keys(now).map((what) => `| ${what} | ${old[what]} | ${now[what]} |`);
  return ['| | Before | After |', '| --- | ---: | ---: |', ...rows].join('\n');
}

/** The card as lines with a sign before each: what went, what came, what stays. */
function sayVisit(was: Card | undefined, is: Card | undefined): string {
  const what = was && is ? 'Changed' : is ? 'Added' : 'Taken out';
  const [old, now] = [was, is].map((card) => (card ? describeVisit(card.visit, card.archive) : []));
  const lines = compareLines(old ?? [], now ?? []);
  return `### ${what}: ${(is ?? was)?.visit.slug}\n\n${fence(lines)}`;
}

/** Lines of `now` in their order, each line that went before the one that took its place. */
function compareLines(old: readonly string[], now: readonly string[]): string[] {
  const [kept, stays] = [new Set(now), new Set(old)];
  const lines: string[] = [];
  let at = 0;
  const takeGone = () => {
    for (let line = old[at]; line !== undefined && !kept.has(line); line = old[++at]) lines.push(`- ${line}`);
  };
  for (const line of now) {
    takeGone();
    lines.push(`${stays.has(line) ? ' ' : '+'} ${line}`);
    if (line === old[at]) at += 1;
  }
  for (; at < old.length; at++) if (!kept.has(old[at] ?? '')) lines.push(`- ${old[at]}`);
  return lines;
}

/** Shown as it was typed, whatever it holds: the fence is longer than any row of backticks inside. */
function fence(lines: readonly string[]): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}diff\n${text}\n${ticks}`;
}
