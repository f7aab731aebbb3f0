import { type AreaFile, splitTable } from '../../../src/domain/postcode/areaFile.ts';
import { type AreaPostcodes, readAreaFile } from '../../../src/domain/postcode/readAreaFile.ts';

/** Postcodes of a made-up county: BO lies in it, BX1 across the border. */
export const FILES: ReadonlyMap<string, AreaFile> = splitTable({
  asOf: '2025-11',
  source: { title: 'Postcodes', publisher: 'Borsetshire', url: 'https://example.org/postcodes' },
  attribution: 'Contains data of Borsetshire.',
  shared: { wales: ['NP7'], scotland: [] },
  outcodes: {
    BO1: 'borsetshire',
    BO2: '1AA borsetshire, 1PQ felpersham, 5BB borsetshire, 9ZE ambridge',
    BO10: 'felpersham',
    BO3A: 'ambridge',
    BO3B: '0AA ambridge, 1AA felpersham',
    NP7: 'borsetshire',
  },
});

/** The same as the browser reads them out of a file. */
export function postcodesOf(area: string): AreaPostcodes {
  return readAreaFile(JSON.parse(JSON.stringify(FILES.get(area))));
}
