import { council } from '../../support/madeUpRegisters.ts';

/** Four councils of today with places on the map, one that is gone and one that is still to come. */
export const councils = [
  council('ambridge', { tile: { column: 3, row: 4 }, region: 'coast' }),
  council('borchester', { tile: { column: 1, row: 0 } }),
  council('borsetshire', { tile: { column: 0, row: 0 }, predecessors: [{ council: 'loxley' }] }),
  council('felpersham', { tile: { column: 2, row: 0 } }),
  council('loxley', { status: 'abolished' }),
  council('hollerton', { status: 'future' }),
];
