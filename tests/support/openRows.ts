import type { Model } from '../../src/domain/model.ts';
import { dataTables } from '../../src/views/data/dataTables.ts';
import type { OpenTable } from '../../src/views/data/openTable.ts';
import type { DataTable } from '../../src/views/dataTable.ts';

/** The table of the open data with this name; throws where there is none. */
export function openTableNamed(model: Model, name: string): OpenTable {
  const table = dataTables(model).find((each) => each.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

/** Its rows. */
export function openRows(model: Model, name: string): DataTable {
  return openTableNamed(model, name).rows();
}
