import type { OpenFile } from '../views/data/dataPackage.ts';
import { dataTables } from '../views/data/dataTables.ts';
import { getModel } from './_model.ts';
import { toCsv } from './_writeCsv.ts';

/** A file of the open data with what stands in it. */
export interface WrittenFile extends OpenFile {
  readonly text: string;
}

let written: Promise<readonly WrittenFile[]> | undefined;

/** The CSV files of /data/, written once for the files themselves, their description and the page about them. */
export function getOpenFiles(): Promise<readonly WrittenFile[]> {
  if (import.meta.env.DEV) return writeFiles();
  written ??= writeFiles();
  return written;
}

async function writeFiles(): Promise<readonly WrittenFile[]> {
  const tables = dataTables(await getModel());
  return Promise.all(
    tables.map(async (table) => {
      const text = toCsv(
        table.rows(),
        table.columns.map(({ name }) => name),
      );
      const bytes = new TextEncoder().encode(text);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return { table, text, bytes: bytes.length, sha256: Buffer.from(digest).toString('hex') };
    }),
  );
}
