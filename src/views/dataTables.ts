import { findingAnchors } from '../domain/findingAnchors.ts';
import type { Model } from '../domain/model.ts';
import type { Source } from '../domain/source.ts';
import { addresses } from './addresses.ts';

/** A cell of an open-data table; undefined is an empty cell, which means "not recorded". */
export type Cell = string | number | undefined;

/** A table of the open data: one row a thing, columns in the order of the first row. */
export type DataTable = readonly Readonly<Record<string, Cell>>[];

/** The tables of /data/, by name. Lists inside a cell are separated by a vertical bar. */
export const dataTables = {
  inspections: (model: Model): DataTable =>
    model.inspections.map((visit) => ({
      id: visit.slug,
      council: visit.council,
      ...codes(model, visit.council),
      framework: visit.framework,
      visit: visit.visit,
      inspected_from: visit.inspected?.from,
      inspected_to: visit.inspected?.to,
      published: visit.published,
      outcome: visit.outcome,
      significant_weaknesses: visit.significantWeaknesses?.total,
      sufficient_progress: visit.significantWeaknesses?.sufficient,
      not_sufficient_progress: visit.significantWeaknesses?.notSufficient,
      coverage: visit.coverage,
      strengths_held: visit.findings.filter((finding) => finding.kind === 'strength').length,
      weaknesses_held: visit.findings.filter((finding) => finding.kind === 'weakness').length,
      health_partners: list(visit.healthPartners),
      sources: list(visit.sources.map(sayAddress)),
      page: addresses.inspection(visit.slug),
    })),
  findings: (model: Model): DataTable =>
    model.inspections.flatMap((visit) => {
      const anchors = findingAnchors(visit.findings);
      return visit.findings.map((finding, at) => ({
        id: `${visit.slug}#${anchors[at]}`,
        inspection: visit.slug,
        council: visit.council,
        framework: visit.framework,
        coverage: visit.coverage,
        kind: finding.kind,
        formal: finding.formal,
        theme: finding.theme,
        summary: finding.summary,
        quote: finding.quote,
        said_by: finding.saidBy ?? 'inspectors',
        responsible: finding.responsible,
        progress: finding.progress,
        sources: list(visit.sources.filter(({ id }) => finding.sources.includes(id)).map(sayAddress)),
        page: addresses.finding(visit.slug, anchors[at] ?? ''),
      }));
    }),
  councils: (model: Model): DataTable =>
    model.councils.map((council) => ({
      id: council.slug,
      name: council.name,
      official_name: council.officialName,
      type: council.type,
      status: council.status,
      region: council.region,
      gss_code: council.codes.gss,
      gss_codes_former: list(council.codes.gssFormer),
      dfe_code: council.codes.dfe,
      since: council.since,
      until: council.until,
      predecessors: list(council.predecessors.map((each) => each.council)),
      successors: list(council.successors.map((each) => each.council)),
      latest_inspection: model.visitsTo(council.slug)[0]?.slug,
      page: addresses.council(council.slug),
    })),
  themes: (model: Model): DataTable =>
    model.themeGroups.flatMap((group) =>
      group.themes.map((theme) => ({
        id: theme.slug,
        name: theme.name,
        group: group.slug,
        group_name: group.name,
        meaning: theme.meaning,
        page: addresses.theme(theme.slug),
      })),
    ),
} as const;

function codes(model: Model, slug: string): { gss_code: Cell; dfe_code: Cell } {
  const { gss, dfe } = model.council(slug).codes;
  return { gss_code: gss, dfe_code: dfe };
}

/** Where a source can be opened; a copy is named and not linked, here as on the pages. */
function sayAddress({ copy, url, publisher, title }: Source): string {
  return copy ? `${publisher}: ${title}` : url;
}

function list(values: readonly string[] | undefined): string | undefined {
  return values && values.length > 0 ? values.join('|') : undefined;
}
