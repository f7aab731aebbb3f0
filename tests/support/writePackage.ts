import { createHash } from 'node:crypto';
import type { Model } from '../../src/domain/model.ts';
import { toCsv } from '../../src/pages/_writeCsv.ts';
import { dataPackage } from '../../src/views/data/dataPackage.ts';
import { dataTables } from '../../src/views/data/dataTables.ts';

/** The CSV files of a model, as the site writes them, and their description as a Data Package. */
export function writePackage(model: Model): { files: Record<string, string>; descriptor: object } {
  const written = dataTables(model).map((table) => {
    const text = toCsv(
      table.rows(),
      table.columns.map(({ name }) => name),
    );
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { table, text, bytes: Buffer.byteLength(text), sha256 };
  });
  return {
    files: Object.fromEntries(written.map(({ table, text }) => [`${table.name}.csv`, text])),
    descriptor: JSON.parse(JSON.stringify(dataPackage(model, written))) as object,
  };
}
