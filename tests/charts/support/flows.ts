import type { FlowRows } from '../../../src/charts/layOutFlows.ts';

/** What 153 made-up areas went through. */
export const flows: FlowRows = {
  steps: [
    {
      label: 'Inspections from 2016 to 2022',
      states: [
        { id: 'plan', mark: 'plan', label: 'Had to write a plan', count: 84 },
        { id: 'no-plan', mark: 'no-plan', label: 'Did not have to write a plan', count: 69 },
      ],
    },
    {
      label: 'Revisit',
      states: [
        { id: 'some', mark: 'some', label: 'Enough progress on some weaknesses', count: 81 },
        { id: 'not', mark: 'none', label: 'Not enough progress', count: 3 },
        { id: 'none', mark: 'no-plan', label: 'No revisit needed', count: 69 },
      ],
    },
    {
      label: 'Latest outcome: inspections from 2023',
      states: [
        { id: 'mixed', mark: 'mixed', label: 'Inconsistent experiences and outcomes', count: 96 },
        { id: 'nothing', mark: 'unknown', label: 'None in our records', count: 57 },
      ],
    },
  ],
  paths: [
    { states: ['plan', 'some', 'mixed'], count: 50 },
    { states: ['plan', 'some', 'nothing'], count: 31 },
    { states: ['plan', 'not', 'mixed'], count: 3 },
    { states: ['no-plan', 'none', 'mixed'], count: 43 },
    { states: ['no-plan', 'none', 'nothing'], count: 26 },
  ],
};
