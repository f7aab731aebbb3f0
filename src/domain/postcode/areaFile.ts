import { FIRST_INWARD, type PostcodeRun, readRuns } from './postcodeRuns.ts';
import type { PostcodeTable } from './postcodeTable.ts';

/**
 * What postcodes/rg.json holds: the part of the table that one answer needs. Councils stand in `councils` once and are
 * numbered from 0 in `outcodes`: 0 for a whole outcode, "0AA0 5BB1" for parts.
 */
export interface AreaFile {
  readonly asOf: string;
  readonly attribution: string;
  readonly councils: readonly string[];
  readonly outcodes: Readonly<Record<string, number | string>>;
  /** Outcodes that lie partly in another country, with its name. */
  readonly shared?: Readonly<Record<string, string>>;
}

const COUNTRIES = { wales: 'Wales', scotland: 'Scotland' } as const;

/** The letters that a postcode begins with: "RG40" gives "RG". */
export function areaOf(outcode: string): string {
  return /^[A-Z]+/.exec(outcode)?.[0] ?? '';
}

/** The files of a table, by the area of their postcodes ("RG"), in its order. */
export function splitTable({ asOf, attribution, outcodes, shared }: PostcodeTable): Map<string, AreaFile> {
  const lines = Map.groupBy(Object.entries(outcodes), ([outcode]) => areaOf(outcode));
  const countries = Object.entries(COUNTRIES).flatMap(([key, name]) =>
    shared[key as keyof typeof COUNTRIES].map((outcode): [string, string] => [outcode, name]),
  );
  return new Map(
    [...lines].map(([area, own]) => {
      const runs = own.map(([outcode, line]): [string, PostcodeRun[]] => [outcode, readRuns(line)]);
      const councils = [...new Set(runs.flatMap(([, parts]) => parts.map(({ council }) => council)))];
      const across = countries.filter(([outcode]) => areaOf(outcode) === area);
      const file = {
        asOf,
        attribution,
        councils,
        outcodes: Object.fromEntries(runs.map(([outcode, parts]) => [outcode, pack(parts, councils)])),
      };
      return [area, across.length > 0 ? { ...file, shared: Object.fromEntries(across) } : file];
    }),
  );
}

function pack(parts: readonly PostcodeRun[], councils: readonly string[]): number | string {
  const [first] = parts;
  if (parts.length === 1 && first?.from === FIRST_INWARD) return councils.indexOf(first.council);
  return parts.map(({ from, council }) => `${from}${councils.indexOf(council)}`).join(' ');
}
