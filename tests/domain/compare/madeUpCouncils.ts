import type { ComparedCouncil, ComparedLine, ComparedVisit } from '../../../src/domain/compare/comparedCouncil.ts';

const THEMES = ['Leadership', 'EHC plans', 'Voice', 'Transport', 'Therapies'];

export const LETTERS = { slug: 'letters', name: 'Letters', from: '2016-05' };
export const AREAS = { slug: 'areas', name: 'Areas', from: '2023-01' };

/** A visit to a made-up council in March 2024, of which all is held. */
export function madeUpVisit(fields: Partial<ComparedVisit> = {}): ComparedVisit {
  return {
    href: '/inspections/x/',
    kind: 'Full inspection',
    framework: AREAS,
    outcome: { name: 'Inconsistent', mark: 'mixed' },
    days: '4 to 8 March 2024',
    age: '2 years ago',
    held: true,
    whole: true,
    notes: [],
    ...fields,
  };
}

/** A made-up council with marks on themes: `{ Voice: ['weakness', 'strength'] }`. */
export function madeUp(
  name: string,
  findings: Readonly<Record<string, readonly ComparedLine['mark'][]>> = {},
  fields: Partial<ComparedCouncil> = {},
): ComparedCouncil {
  const slug = name.toLowerCase();
  return {
    slug,
    name,
    href: `/councils/${slug}/`,
    visit: madeUpVisit(),
    themes: Object.entries(findings).map(([theme, marks]) => ({
      slug: theme.toLowerCase().replace(' ', '-'),
      name: theme,
      group: THEMES.indexOf(theme) < 2 ? 'Leading' : 'Families',
      place: THEMES.indexOf(theme),
      lines: marks.map((mark) => ({ mark, words: `1 ${mark}`, own: true })),
    })),
    similar: [],
    ...fields,
  };
}

/** The same without a visit. */
export function neverVisited(name: string): ComparedCouncil {
  const { visit: _, ...council } = madeUp(name);
  return council;
}
