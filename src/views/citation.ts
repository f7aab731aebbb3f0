import type { Inspection } from '../domain/archive.ts';
import { type Day, sayDay } from '../domain/day.ts';
import type { Model } from '../domain/model.ts';
import { officialReports } from '../domain/officialReports.ts';
import type { Source } from '../domain/source.ts';
import { project } from './project.ts';

/** How a page is cited, and the reports that it rests on. */
export interface Citation {
  /** The page, ready to be copied. */
  readonly text: string;
  /** The official reports themselves, ready to be copied. */
  readonly reports: readonly string[];
  /** The same as CSL-JSON 1.0, which programs for references read. */
  readonly csl: string;
}

/** What is cited. */
export interface Cited {
  readonly title: string;
  /** The full address where the site knows its own; otherwise a path, which nobody can follow from elsewhere. */
  readonly address: string;
  /** The visits whose official reports are cited beside it. */
  readonly visits: readonly Inspection[];
}

/** Works out the citations of a page, dated by the day up to which the archive was checked and never by the clock. */
export function citationOf(model: Model, { title, address, visits }: Cited): Citation {
  const reports = officialReports(visits);
  const day = model.site.checkedTo;
  const known = URL.canParse(address);
  const page = {
    id: address,
    type: 'webpage',
    title,
    author: [{ literal: project.name }],
    'container-title': project.name,
    issued: dateParts(day),
    ...(known && { URL: address }),
    note: `Licence: ${project.licence.name}`,
  };
  return {
    text: `${title}. ${project.name}, as of ${sayDay(day)}. ${known ? address : 'This page’s address'}. Licence: ${project.licence.name}.`,
    reports: reports.map(sayReport),
    csl: JSON.stringify([page, ...reports.map(describeReport)], undefined, 1),
  };
}

function sayReport({ publisher, title, published, url }: Source): string {
  return `${publisher}. ${title}.${published ? ` ${sayDay(published)}.` : ''} ${url}`;
}

function describeReport({ publisher, title, published, url }: Source) {
  return {
    id: url,
    type: 'report',
    title,
    author: [{ literal: publisher }],
    ...(published && { issued: dateParts(published) }),
    URL: url,
  };
}

function dateParts(day: Day) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
