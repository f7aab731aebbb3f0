import type { Api } from '../../domain/api/apiSchemas.ts';
import type { Council } from '../../domain/council.ts';
import { addresses } from '../addresses.ts';
import { type ApiSite, envelopeOf } from './apiSite.ts';
import { summariseVisit } from './inspectionFiles.ts';
import { nameCouncil } from './nameCouncil.ts';

/** `/api/v1/councils.json` */
export function councilsFile(site: ApiSite): Api['Councils'] {
  return { ...envelopeOf(site), councils: site.model.councils.map((council) => summariseCouncil(site, council)) };
}

/** `/api/v1/councils/<slug>.json` */
export function councilFile(site: ApiSite, slug: string): Api['Council'] {
  const { model } = site;
  const council = model.council(slug);
  const figures = figuresOf(site, slug);
  const before = model.historyOf(slug).filter((visit) => visit.council !== slug);
  return {
    ...envelopeOf(site),
    council: {
      ...summariseCouncil(site, council),
      aliases: council.aliases,
      website: council.website,
      ofstedReports: council.ofstedReports,
      healthBodies: council.healthBodies,
      parentCarerForum: council.parentCarerForum,
      reorganisation: council.reorganisation,
      jointArrangements: council.jointArrangements,
      note: council.note,
      similar: council.similar,
      ...(figures && { figures }),
    },
    inspections: model.visitsTo(slug).map((visit) => summariseVisit(site, visit)),
    inspectionsBefore: before.map((visit) => summariseVisit(site, visit)),
  };
}

function summariseCouncil(site: ApiSite, council: Council): Api['CouncilSummary'] {
  const { model, address } = site;
  const { slug, name, officialName, type, status, codes, since, until } = council;
  const related = (others: Council['successors']) =>
    others.map(({ council: other, part }) => ({ ...nameCouncil(site, other), part }));
  return {
    slug,
    name,
    officialName,
    type,
    status,
    codes,
    since,
    until,
    region: { ...model.region(council.region), page: address(addresses.region(council.region)) },
    predecessors: related(council.predecessors),
    successors: related(council.successors),
    inspectionsHeld: model.visitsTo(slug).length,
    page: address(addresses.council(slug)),
    api: address(addresses.apiCouncil(slug)),
  };
}

function figuresOf({ model: { figures } }: ApiSite, slug: string): Api['Council']['council']['figures'] {
  const own = figures?.councils.find(({ council }) => council === slug);
  if (!figures || !own) return undefined;
  const { council: _, ...numbers } = own;
  return {
    asOf: figures.asOf,
    source: figures.source,
    attribution: figures.attribution,
    ...numbers,
    notes: figures.notes.filter(({ council }) => council === slug).map(({ text }) => text),
  };
}
