import { isDeepStrictEqual } from 'node:util';
import { diffArrays } from 'diff';
import type { Archive, Inspection } from '../../domain/archive.ts';
import { countClaims } from './countClaims.ts';
import { describeVisit } from './describeVisit.ts';
import { listOther } from './listOther.ts';

/** Reviewers give up long before. */
const MOST_VISITS = 40;
/** A summary of a run holds a mebibyte, and none of it is shown where it is longer. No letter takes more than four. */
const MOST_LETTERS = 250_000;

/** What a change of the archive means for readers, in Markdown: counts, and the card of each visit before and after. */
export function sayChanges(before: Archive, after: Archive): string {
  const changed = findChanged(before, after);
  const cards = changed
    .slice(0, MOST_VISITS)
    .map(({ was, is }) => sayVisit(was && { visit: was, archive: before }, is && { visit: is, archive: after }));
  const shown = takeFitting(cards, MOST_LETTERS);
  const other = listOther(before, after).map((file) => `\`${file}\``);
  return [
    '## What changes for readers',
    changed.length === 0 ? 'No visit is added, changed or taken out.' : countsTable(before, after),
    ...(other.length > 0
      ? [`Also different, and not told below: ${other.join(', ')}. Names in them can stand on many cards.`]
      : []),
    ...shown,
    ...(changed.length > shown.length
      ? [`${changed.length - shown.length} more visits change. They are too many or too long to be shown here.`]
      : []),
    '',
  ].join('\n\n');
}

/** The first texts, as many as have no more letters together. */
function takeFitting(texts: readonly string[], room: number): string[] {
  const fitting: string[] = [];
  let left = room;
  for (const text of texts) {
    left -= text.length;
    if (left < 0) break;
    fitting.push(text);
  }
  return fitting;
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
  const [old = [], now = []] = [was, is].map((card) => (card ? describeVisit(card.visit, card.archive) : []));
  return [`### ${what}: ${(is ?? was)?.visit.slug}`, fence(compareLines(old, now)), ...remarkOn(old, now)].join('\n\n');
}

/** What reviewers would else look for in vain. */
function remarkOn(old: readonly string[], now: readonly string[]): string[] {
  if (isDeepStrictEqual(old, now)) return ['Readers see no difference.'];
  return isDeepStrictEqual(old.toSorted(), now.toSorted()) ? ['Only the order of its lines is different.'] : [];
}

/** Every line of both, in order: those that went before those that took their place. */
function compareLines(old: readonly string[], now: readonly string[]): string[] {
  return diffArrays([...old], [...now]).flatMap(({ value, added, removed }) =>
    value.map((line) => `${added ? '+' : removed ? '-' : ' '} ${line}`),
  );
}

/** Shown as it was typed, whatever it holds: the fence is longer than any row of backticks inside. */
function fence(lines: readonly string[]): string {
  const text = lines.join('\n');
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}diff\n${text}\n${ticks}`;
}
