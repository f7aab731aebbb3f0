import { delaysFile } from '../../components/drawings/delays.ts';
import { flowsFile } from '../../components/drawings/flows.ts';
import { railsFile } from '../../components/drawings/visitRails.ts';
import { sharesFile } from '../../components/drawings/yearShares.ts';
import type { Model } from '../../domain/model.ts';
import { outcomeFlowsTable } from '../../views/overTime/outcomeFlows.ts';
import { outcomesByYear, outcomesByYearTable } from '../../views/overTime/outcomesByYear.ts';
import { overTime } from '../../views/overTime/overTime.ts';
import { reportDelays, reportDelaysTable } from '../../views/overTime/reportDelays.ts';
import { visitRails, visitRailsTable } from '../../views/overTime/visitRails.ts';
import type { DrawingFiles } from './_drawings.ts';

/** The drawings of the page on time. */
export function drawingsOverTime(model: Model): readonly DrawingFiles[] {
  const { frameworks, flows } = overTime(model);
  return [
    ...frameworks.flatMap(({ slug }): DrawingFiles[] => {
      const [rails, outcomes, delays] = [
        visitRails(model, slug),
        outcomesByYear(model, slug),
        reportDelays(model, slug),
      ];
      return [
        { id: `visits-${slug}`, table: () => visitRailsTable(rails), svg: () => railsFile(rails) },
        { id: `outcomes-by-year-${slug}`, table: () => outcomesByYearTable(outcomes), svg: () => sharesFile(outcomes) },
        { id: `days-to-report-${slug}`, table: () => reportDelaysTable(delays), svg: () => delaysFile(delays) },
      ];
    }),
    ...flows.map((each) => ({
      id: `what-followed-${each.id}`,
      table: () => outcomeFlowsTable(each),
      svg: () => flowsFile(each),
    })),
  ];
}
