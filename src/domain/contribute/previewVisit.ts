import type { Inspection } from '../archive.ts';
import { isRealDay } from '../day.ts';
import type { InspectionFacts } from '../inspection.ts';
import { buildModel, type Model } from '../model.ts';
import type { Draft } from './draft.ts';
import { asInspection, type FormData } from './formData.ts';

/** A visit that is still being written, in the archive that it will belong to. */
export interface PreviewVisit {
  readonly model: Model;
  readonly visit: Inspection;
}

type Loose = Readonly<Record<string, unknown>>;

/**
 * What of a draft can be shown already, as a page would have it. Undefined until council, framework, visit, outcome and a
 * date are there; lines that lack something are left out.
 */
export function previewVisit(draft: Draft, { registers, visits }: FormData, today: string): PreviewVisit | undefined {
  const { council, framework, visit, outcome, inspected, published, coverage } = draft.fields as Loose;
  const { from, to } = (isGroup(inspected) ? inspected : {}) as Loose;
  const days = [from, published].filter(isDay);
  const known = registers.frameworks.find(({ slug }) => slug === framework);
  const fits =
    registers.councils.some(({ slug }) => slug === council) &&
    known?.visits.some(({ slug }) => slug === visit) &&
    known.outcomes.some(({ slug }) => slug === outcome);
  if (!fits || days.length === 0) return undefined;
  const themes = new Set(registers.themeGroups.flatMap((group) => group.themes.map(({ slug }) => slug)));
  const lines = <Name extends keyof InspectionFacts>(name: Name, needed: readonly string[]) =>
    listOf(draft.fields[name])
      .filter((line) => needed.every((field) => typeof line[field] === 'string'))
      .map((line) => ({ ...line, sources: Array.isArray(line.sources) ? line.sources : [] })) as never;
  const slug = draft.held ?? 'preview';
  const shown: Inspection = {
    ...(draft.fields as unknown as InspectionFacts),
    slug,
    body: '',
    inspected: isDay(from) ? { from, ...(isDay(to) && { to }) } : undefined,
    published: isDay(published) ? published : undefined,
    coverage: (coverage ?? 'full') as InspectionFacts['coverage'],
    significantWeaknesses: undefined,
    healthPartners: [],
    findings: (lines('findings', ['kind', 'theme', 'summary']) as Inspection['findings'][number][]).filter(
      ({ theme }) => themes.has(theme),
    ),
    responses: lines('responses', ['by', 'organisation', 'summary']),
    followUp: lines('followUp', ['event']),
    context: lines('context', ['summary']),
    sources: listOf(draft.fields.sources).filter((source) => typeof source.id === 'string') as never,
  };
  const others = visits.filter((each) => each.slug !== slug).map(asInspection);
  return { model: buildModel({ ...registers, pages: [], inspections: [shown, ...others] }, today), visit: shown };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isRealDay(value);
}

function isGroup(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): Loose[] {
  return Array.isArray(value) ? value.filter(isGroup) : [];
}
