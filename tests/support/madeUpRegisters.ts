import type { Registers } from '../../src/domain/archive.ts';
import type { Council } from '../../src/domain/council.ts';
import { type Framework, frameworkSchema } from '../../src/domain/framework.ts';

/** A made-up council; without more words a county of today that nothing came before. */
export function council(slug: string, fields: Partial<Council> = {}): Council {
  const name = fields.name ?? slug.charAt(0).toUpperCase() + slug.slice(1);
  return {
    slug,
    name,
    officialName: `${name} County Council`,
    type: 'county',
    status: 'current',
    region: 'midlands',
    codes: {},
    predecessors: [],
    successors: [],
    aliases: [],
    healthBodies: [],
    similar: [],
    ...fields,
  };
}

/** Letters without a grade: an inspection asks for a plan or does not, and a revisit has the last word. */
const letters: Framework = frameworkSchema.parse({
  slug: 'letters',
  name: 'Letter inspections, 2016 to 2022',
  shortName: 'Letters',
  from: '2016-05',
  until: '2022-12',
  judged: 'The council and the local NHS.',
  explanation: 'Inspectors wrote a letter.',
  official: 'https://inspectors.example.org/letters',
  visits: [
    { slug: 'inspection', name: 'Inspection' },
    { slug: 'revisit', name: 'Revisit', follows: ['inspection'] },
  ],
  formalKinds: [
    {
      slug: 'significant-weakness',
      name: 'significant weakness',
      plural: 'significant weaknesses',
      meaning: 'Something serious.',
      grave: true,
      onlyWith: ['plan'],
    },
  ],
  outcomes: [
    outcome('plan', ['inspection'], 'Had to write a plan', 'In {when}, inspectors asked for a plan.', 'plan'),
    outcome('no-plan', ['inspection'], 'Did not have to', 'In {when}, inspectors asked for no plan.', 'no-plan'),
    outcome('all', ['revisit'], 'Enough progress on all', 'In {when}, inspectors saw enough progress on all.', 'all'),
    outcome('some', ['revisit'], 'Enough progress on some', 'In {when}, inspectors saw some progress.', 'some'),
  ],
});

/** Three outcomes that hold until the next full inspection, whatever a monitoring visit says. */
const areas: Framework = frameworkSchema.parse({
  slug: 'areas',
  name: 'Area inspections, from 2023',
  shortName: 'Areas',
  from: '2023-01-01',
  judged: 'The partnership of council and NHS.',
  explanation: 'Inspectors give one of three outcomes.',
  official: 'https://inspectors.example.org/areas',
  visits: [
    { slug: 'inspection', name: 'Full inspection' },
    { slug: 'monitoring', name: 'Monitoring inspection', follows: ['inspection', 'reinspection'] },
    { slug: 'reinspection', name: 'Full reinspection', follows: ['inspection'] },
  ],
  formalKinds: [
    {
      slug: 'priority-action',
      name: 'area for priority action',
      plural: 'areas for priority action',
      meaning: 'Something urgent.',
      grave: true,
      onlyWith: ['failings'],
    },
    {
      slug: 'area-for-improvement',
      name: 'area for improvement',
      plural: 'areas for improvement',
      meaning: 'Something to do better.',
      grave: false,
    },
  ],
  outcomes: [
    outcome(
      'positive',
      ['inspection', 'reinspection'],
      'Typically positive',
      'In {when}, inspectors saw good.',
      'positive',
    ),
    outcome('mixed', ['inspection', 'reinspection'], 'Inconsistent', 'In {when}, inspectors saw both.', 'mixed'),
    outcome(
      'failings',
      ['inspection', 'reinspection'],
      'Widespread failings',
      'In {when}, inspectors saw failings.',
      'failings',
    ),
    outcome(
      'effective',
      ['monitoring'],
      'Taking effective action',
      'In {when}, inspectors saw effective action.',
      'all',
    ),
  ],
});

function outcome(slug: string, visits: string[], name: string, verdict: string, mark: string) {
  return { slug, visits, name, official: `Officially: ${name}.`, verdict, mark, next: `After: ${name}.` };
}

/** Registers of a made-up country: four councils of today, two regions, two frameworks, five themes in two groups. */
export const madeUpRegisters: Registers = {
  site: { checkedTo: '2026-06-29', minimum: { councils: 4, inspections: 0 } },
  councils: ['ambridge', 'borchester', 'borsetshire', 'felpersham'].map((slug, at) =>
    council(slug, { tile: { column: at, row: 0 } }),
  ),
  regions: [
    { slug: 'midlands', name: 'Midlands', gss: 'E12000091' },
    { slug: 'coast', name: 'Coast', gss: 'E12000092' },
  ],
  frameworks: [areas, letters],
  themeGroups: [
    {
      slug: 'leading',
      name: 'Leading',
      themes: [
        { slug: 'leadership', name: 'Leadership', meaning: 'Whether leaders know.' },
        { slug: 'joint-working', name: 'Joint working', meaning: 'Whether services work together.' },
      ],
    },
    {
      slug: 'families',
      name: 'Families',
      themes: [
        { slug: 'local-offer', name: 'Local Offer', meaning: 'Whether help can be found.' },
        { slug: 'ehc-plans', name: 'EHC plans', meaning: 'Whether plans are good.' },
        { slug: 'voice', name: 'Children’s voice', meaning: 'Whether children are heard.' },
      ],
    },
  ],
  glossary: [],
};
