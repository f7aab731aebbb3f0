import type { Inspection } from '../domain/archive.ts';
import type { Council } from '../domain/council.ts';
import { compareDays, yearOf } from '../domain/day.ts';
import { isFull } from '../domain/isFull.ts';
import type { FilterValues } from '../domain/lists/filter.ts';
import type { Model } from '../domain/model.ts';
import { say } from '../language/say.ts';
import { addresses } from './addresses.ts';
import { type CouncilLine, councilLine } from './councilPage.ts';
import { councilValues } from './listFilters.ts';
import { type Share, shareOf, visitsThatCount } from './themeShare.ts';
import { type VisitLine, visitLine } from './visitLines.ts';

/** A council in the A to Z, with the names under which people look for it. */
export interface ListedCouncil extends CouncilLine {
  readonly aliases: readonly string[];
  /** "ended in 2019", "begins in 2027"; undefined for a council that exists now. */
  readonly note: string | undefined;
  /** The latest full inspection of each framework, newest first, without the visit that is `latest` anyhow. */
  readonly earlier: readonly VisitLine[];
  readonly values: FilterValues;
}

/** Councils under their first letters; all that ever had a card, abolished ones marked. */
export function councilsByLetter(model: Model): { letter: string; councils: ListedCouncil[] }[] {
  const listed = model.councils
    .map((council) => listedCouncil(model, council))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [...Map.groupBy(listed, (council) => council.name.charAt(0).toUpperCase())].map(([letter, councils]) => ({
    letter,
    councils,
  }));
}

function listedCouncil(model: Model, council: Council): ListedCouncil {
  const line = councilLine(model, council.slug);
  const full = model.frameworks
    .flatMap((framework) => latestFull(model, council.slug, framework.slug) ?? [])
    .map((visit) => visitLine(model, visit))
    .sort((a, b) => compareDays(b.date, a.date));
  return {
    ...line,
    aliases: council.aliases.filter((alias) => alias !== council.officialName),
    note: noteOf(council),
    earlier: full.filter(({ href }) => href !== line.latest?.href),
    values: councilValues(model, council, full),
  };
}

function noteOf({ status, since, until }: Council): string | undefined {
  if (status === 'abolished') return say('ended{when}', { when: inYear(until) });
  return status === 'future' ? say('begins{when}', { when: inYear(since) }) : undefined;
}

function inYear(day: string | undefined): string {
  return day ? ` ${say('in {month}', { month: yearOf(day) })}` : '';
}

/** All visits by framework and year, newest first. */
export function visitsByYear(
  model: Model,
): { slug: string; name: string; count: number; years: { year: string; visits: VisitLine[] }[] }[] {
  return model.frameworks.map((framework) => {
    const visits = model.inspections
      .filter((visit) => visit.framework === framework.slug)
      .map((visit) => visitLine(model, visit));
    const years = [...Map.groupBy(visits, (visit) => yearOf(visit.date))].map(([year, same]) => ({
      year,
      visits: same,
    }));
    return { slug: framework.slug, name: framework.name, count: visits.length, years };
  });
}

/** The visits that were published last, newest first. */
export function newestVisits(model: Model, count: number): VisitLine[] {
  return model.inspections
    .flatMap((visit) => (visit.published ? { visit, published: visit.published } : []))
    .sort((a, b) => compareDays(b.published, a.published))
    .slice(0, count)
    .map(({ visit }) => visitLine(model, visit));
}

/** A theme with its shares under one framework. */
export interface ThemeShare {
  readonly name: string;
  readonly href: string;
  readonly meaning: string;
  readonly group: { readonly slug: string; readonly name: string };
  readonly share: Share;
}

/** Every theme in the order of the register, with shares under one framework; `councils` narrows it to some areas. */
export function themeShares(model: Model, framework: string, councils?: ReadonlySet<string>): ThemeShare[] {
  const visits = visitsThatCount(model, framework).filter((visit) => !councils || councils.has(visit.council));
  return model.themeGroups.flatMap((group) =>
    group.themes.map((theme) => ({
      name: theme.name,
      href: addresses.theme(theme.slug),
      meaning: theme.meaning,
      group: { slug: group.slug, name: group.name },
      share: shareOf(model, visits, theme.slug),
    })),
  );
}

/** The newest full inspection of an area under a framework, of the council itself; revisits and monitoring do not count. */
export function latestFull(model: Model, council: string, framework: string): Inspection | undefined {
  return model.visitsTo(council).find((visit) => visit.framework === framework && isFull(model, visit));
}
