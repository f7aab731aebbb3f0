import { FIRST_INWARD, type PostcodeRun } from './postcodeRuns.ts';

/** The postcodes of one area, ready to be looked up. */
export interface AreaPostcodes {
  /** The day or month that the list is of. */
  readonly asOf: string;
  /** What the licence of the list asks to show. */
  readonly attribution: string;
  readonly outcodes: ReadonlyMap<string, readonly PostcodeRun[]>;
  /** Outcodes that lie partly in another country, with its name. */
  readonly shared: ReadonlyMap<string, string>;
}

/**
 * The postcodes out of a file such as postcodes/rg.json. Throws a TypeError where it is something else, such as the page
 * of a login to a wireless network.
 */
export function readAreaFile(json: unknown): AreaPostcodes {
  const { asOf, attribution, councils, outcodes, shared } = asRecord(json);
  if (typeof asOf !== 'string' || typeof attribution !== 'string' || !Array.isArray(councils)) throw wrongShape();
  const nameOf = (number: unknown): string => {
    const council: unknown = councils[Number(number)];
    if (typeof council !== 'string') throw wrongShape();
    return council;
  };
  const readLine = (line: unknown): PostcodeRun[] => {
    if (typeof line === 'number') return [{ from: FIRST_INWARD, council: nameOf(line) }];
    if (typeof line !== 'string') throw wrongShape();
    return line.split(' ').map((part) => ({ from: part.slice(0, 3), council: nameOf(part.slice(3)) }));
  };
  return {
    asOf,
    attribution,
    outcodes: new Map(Object.entries(asRecord(outcodes)).map(([outcode, line]) => [outcode, readLine(line)])),
    shared: new Map(Object.entries(asRecord(shared ?? {})).map(([outcode, country]) => [outcode, String(country)])),
  };
}

function asRecord(json: unknown): Record<string, unknown> {
  if (typeof json !== 'object' || json === null) throw wrongShape();
  return json as Record<string, unknown>;
}

function wrongShape(): TypeError {
  return new TypeError('The list of postcodes has a form that we do not know.');
}
