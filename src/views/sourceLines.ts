import type { Inspection } from '../domain/archive.ts';
import { sayDay } from '../domain/day.ts';
import type { Source } from '../domain/source.ts';
import type { SourceType } from '../domain/sourceTypes.ts';
import { say } from '../language/say.ts';

/** A source as a page lists it. */
export interface SourceLine {
  /** Its number on the page, from 1. */
  readonly number: number;
  readonly anchor: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | undefined;
  /** Undefined for a copy, which is named and not linked. */
  readonly href: string | undefined;
  /** What kind of source it is, in a word or two. */
  readonly kind: string;
}

const KINDS: Record<SourceType, string> = {
  'official-report': say('official report'),
  'official-statistics': say('official statistics'),
  'open-data': say('open data'),
  parliament: say('Parliament'),
  council: say('the council'),
  nhs: say('the NHS'),
  'committee-minutes': say('council minutes'),
  'parent-carer-forum': say('parent carer forum'),
  charity: say('charity'),
  'sector-body': say('sector body'),
  school: say('school'),
  news: say('news report'),
  blog: say('blog'),
};

/** The sources of a page, numbered once although several visits cite the same one. */
export interface SourceBook {
  readonly lines: readonly SourceLine[];
  /** The lines that the ids of one visit stand for, in the page's numbers. */
  cite(visit: Inspection, ids: readonly string[]): readonly SourceLine[];
}

/** Numbers the sources of some visits in the order given. */
export function bookOfSources(visits: readonly Inspection[]): SourceBook {
  const byKey = new Map<string, SourceLine>();
  const key = (source: Source) => `${source.url}\n${source.title}`;
  for (const source of visits.flatMap((visit) => visit.sources)) {
    if (byKey.has(key(source))) continue;
    const number = byKey.size + 1;
    byKey.set(key(source), {
      number,
      anchor: `source-${number}`,
      title: source.title,
      publisher: source.publisher,
      published: source.published && sayDay(source.published),
      href: source.copy ? undefined : source.url,
      kind: KINDS[source.type],
    });
  }
  return {
    lines: [...byKey.values()],
    cite: (visit, ids) =>
      ids.flatMap((id) => {
        const source = visit.sources.find((each) => each.id === id);
        return (source && byKey.get(key(source))) ?? [];
      }),
  };
}
