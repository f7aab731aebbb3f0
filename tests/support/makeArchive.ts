import type { Archive, Inspection } from '../../src/domain/archive.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { buildModel, type Model } from '../../src/domain/model.ts';
import { slugOfVisit } from '../../src/domain/slugOfVisit.ts';
import type { Source } from '../../src/domain/source.ts';
import { madeUpRegisters } from './madeUpRegisters.ts';

/** The day on which the made-up archive is read, unless a test says another. */
export const TODAY = '2026-11-22';

const FIRST_OUTCOME: Readonly<Record<string, string>> = {
  'letters/inspection': 'plan',
  'letters/revisit': 'some',
  'areas/inspection': 'mixed',
  'areas/reinspection': 'mixed',
  'areas/monitoring': 'effective',
};

/** A source with an address made of its id. */
export function source(id: string, fields: Partial<Source> = {}): Source {
  return {
    id,
    title: `Title of ${id}`,
    publisher: 'Ofsted',
    url: `https://example.org/${id}`,
    type: 'official-report',
    ...fields,
  };
}

/**
 * A visit to Borsetshire from 11 to 14 March 2019, published that May, with a whole report and no findings, but for what
 * a test says. `on` is another first day or month, with no more dates than that.
 */
export function visit({ on, ...fields }: Partial<Inspection> & { on?: string } = {}): Inspection {
  const framework = fields.framework ?? ((on ?? '2019') < '2023' ? 'letters' : 'areas');
  const kind = fields.visit ?? 'inspection';
  const facts = {
    council: 'borsetshire',
    framework,
    visit: kind,
    inspected: on ? { from: on } : { from: '2019-03-11', to: '2019-03-14' },
    ...(on === undefined && { published: '2019-05-13' }),
    outcome: FIRST_OUTCOME[`${framework}/${kind}`] ?? 'plan',
    coverage: 'full' as const,
    findings: [],
    responses: [],
    followUp: [],
    context: [],
    sources: [source('letter')],
    body: '',
    ...fields,
  };
  return { slug: slugOfVisit(facts) ?? 'undated', ...facts };
}

/** A finding that says its kind and theme. */
export function finding(kind: Finding['kind'], theme: string, fields: Partial<Finding> = {}): Finding {
  return { kind, theme, summary: `A ${kind} in ${theme}.`, sources: ['letter'], ...fields };
}

export const strength = (theme: string, fields?: Partial<Finding>) => finding('strength', theme, fields);
export const weakness = (theme: string, fields?: Partial<Finding>) => finding('weakness', theme, fields);
/** A weakness on the formal list of the letters that is drawn as a filled diamond. */
export const significant = (theme: string, fields?: Partial<Finding>) =>
  weakness(theme, { formal: 'significant-weakness', ...fields });
/** The answer of a revisit on an old weakness. */
export const progress = (theme: string, answer: 'sufficient' | 'not-sufficient', fields?: Partial<Finding>) =>
  finding('progress', theme, { progress: answer, ...fields });

/** A made-up archive with these visits; registers are as in madeUpRegisters where a test gives no others. */
export function makeArchive(inspections: readonly Inspection[] = [], fields: Partial<Archive> = {}): Archive {
  return { ...madeUpRegisters, pages: [], inspections, ...fields };
}

/** The model of a made-up archive. */
export function makeModel(
  inspections: readonly Inspection[] = [],
  { today = TODAY, ...fields }: Partial<Archive> & { today?: string } = {},
): Model {
  return buildModel(makeArchive(inspections, fields), today);
}
