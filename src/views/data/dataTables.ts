import type { Model } from '../../domain/model.ts';
import { councilsTable } from './councils.ts';
import { figuresTable, plansInTimeTable } from './figures.ts';
import { findingsTable } from './findings.ts';
import { formalListsTable, frameworksTable } from './frameworks.ts';
import { inspectionsTable } from './inspections.ts';
import type { OpenTable } from './openTable.ts';
import { regionsTable, themesTable } from './registers.ts';
import { citationsTable, sourcesTable } from './sources.ts';

/** The tables of /data/, in the order in which people want them. */
export function dataTables(model: Model): readonly OpenTable[] {
  return [
    councilsTable(model),
    inspectionsTable(model),
    findingsTable(model),
    sourcesTable(model),
    citationsTable(model),
    themesTable(model),
    frameworksTable(model),
    formalListsTable(model),
    regionsTable(model),
    figuresTable(model),
    plansInTimeTable(model),
  ];
}
