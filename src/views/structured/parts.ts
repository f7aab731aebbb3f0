import type { BreadcrumbList, Graph, Organization, Report, Thing, WebSite } from 'schema-dts';
import type { Source } from '../../domain/source.ts';
import { siteLanguage } from '../../language/siteLanguage.ts';
import { addresses } from '../addresses.ts';
import { project } from '../project.ts';

/** What a page says of itself to programs, in the words of schema.org. */
export type StructuredData = Graph;

/** Turns a path of the site into its full address, or into the path below the base where the site knows no address. */
export type AddressMaker = (path: string) => string;

/** A step on the way to a page: its name and its path. */
export type Crumb = readonly [name: string, path: string];

/** The statements of one page. */
export function graphOf(...things: readonly Thing[]): StructuredData {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** Who makes the site: a project, since no one person answers for it. */
export function makerOf(at: AddressMaker): Organization {
  return { '@type': 'Organization', name: project.name, url: at(addresses.home) };
}

/** The site that a page is part of. */
export function siteOf(at: AddressMaker): WebSite {
  return { '@type': 'WebSite', '@id': `${at(addresses.home)}#site`, name: project.name, url: at(addresses.home) };
}

/** What holds for every page that we write. */
export function ours(at: AddressMaker) {
  return {
    inLanguage: siteLanguage.code,
    license: project.licence.href,
    publisher: makerOf(at),
    isPartOf: { '@id': `${at(addresses.home)}#site` },
  } as const;
}

/** The way from the home page to a page, which comes last. */
export function breadcrumbs(at: AddressMaker, ...crumbs: readonly Crumb[]): BreadcrumbList {
  const all: readonly Crumb[] = [[project.name, addresses.home], ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: at(path),
    })),
  };
}

/** An official report that a page rests on. */
export function reportOf({ title, url, publisher, published }: Source): Report {
  return {
    '@type': 'Report',
    name: title,
    url,
    publisher: { '@type': 'Organization', name: publisher },
    ...(published && { datePublished: published }),
  };
}
