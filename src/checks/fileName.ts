import { slugOfVisit } from '../domain/slugOfVisit.ts';
import type { InspectionRule } from './rule.ts';
import { startOf } from './visitDates.ts';

/** A file is named for the council and the month of its visit, since the name becomes the page's address. */
export const fileName: InspectionRule = {
  name: 'file-name',
  severity: 'error',
  description:
    'An inspection’s file is named for the council and the month of the visit, or of the report where the visit is not dated.',
  why: 'The name becomes the address of the page. It must tell which visit it is, and two files must not become one page.',
  needs: ['council', 'inspected', 'published'],
  bad: { name: 'Borsetshire 2019.md' },
  good: { name: 'borsetshire-2019-03.md' },
  check({ facts, file, council }) {
    // An unknown council or a wrong date would only ask for a wrong name.
    if (!council || !startOf(facts)) return [];
    const right = `${slugOfVisit(facts)}.md`;
    const name = file.path.split('/').at(-1) ?? '';
    if (name === right) return [];
    return [
      {
        path: [],
        message: `This file is called "${name}". By its council and date it should be called "${right}". Rename it, or mend the council or date.`,
        suggestion: right,
      },
    ];
  },
};
