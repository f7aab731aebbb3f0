import type { Api } from '../../domain/api/apiSchemas.ts';
import type { Inspection } from '../../domain/archive.ts';
import { findingAnchors } from '../../domain/findingAnchors.ts';
import { dateOf } from '../../domain/model.ts';
import type { Source } from '../../domain/source.ts';
import { addresses } from '../addresses.ts';
import { verdictOf } from '../sentences.ts';
import { type ApiSite, envelopeOf } from './apiSite.ts';
import { nameCouncil } from './nameCouncil.ts';

/** `/api/v1/inspections.json` */
export function inspectionsFile(site: ApiSite): Api['Inspections'] {
  return { ...envelopeOf(site), inspections: site.model.inspections.map((visit) => summariseVisit(site, visit)) };
}

/** `/api/v1/inspections/<slug>.json` */
export function inspectionFile(site: ApiSite, visit: Inspection): Api['Inspection'] {
  const { nextInspection, healthPartners, responses, followUp, context, body } = visit;
  return {
    ...envelopeOf(site),
    inspection: {
      ...summariseVisit(site, visit),
      nextInspection,
      healthPartners,
      findings: findingsOf(site, visit),
      responses,
      followUp,
      context,
      sources: visit.sources.map(withoutCopy),
      ...(body.trim() !== '' && { text: body.trim() }),
    },
  };
}

/** A visit as lists have it. */
export function summariseVisit(site: ApiSite, visit: Inspection): Api['InspectionSummary'] {
  const { model, address } = site;
  const framework = model.framework(visit.framework);
  return {
    slug: visit.slug,
    council: nameCouncil(site, visit.council),
    framework: framework.slug,
    frameworkName: framework.name,
    visit: visit.visit,
    visitName: framework.visits.find(({ slug }) => slug === visit.visit)?.name ?? visit.visit,
    date: dateOf(visit),
    inspected: visit.inspected,
    published: visit.published,
    outcome: visit.outcome,
    outcomeName: model.outcome(visit).name,
    verdict: verdictOf(model, visit),
    significantWeaknesses: visit.significantWeaknesses,
    coverage: visit.coverage,
    page: address(addresses.inspection(visit.slug)),
    api: address(addresses.apiInspection(visit.slug)),
  };
}

function findingsOf({ model, address }: ApiSite, visit: Inspection): Api['Finding'][] {
  const anchors = findingAnchors(visit.findings);
  return visit.findings.map(({ id: _, saidBy = 'inspectors', ...finding }, at) => {
    const anchor = anchors[at] ?? '';
    return {
      id: `${visit.slug}#${anchor}`,
      ...finding,
      saidBy,
      themeName: model.theme(finding.theme).name,
      page: address(addresses.finding(visit.slug, anchor)),
    };
  });
}

/** A copy is named, and its address is not given. */
function withoutCopy({ url, ...source }: Source): Api['Inspection']['inspection']['sources'][number] {
  return source.copy ? source : { ...source, url };
}
