import { posix } from 'node:path';
import { findImports } from './findImports.ts';

/** Who may import whom, and where packages are at home. */
export interface House {
  /** A room, and the rooms it may import; `views (types)` allows types alone, `publish/settings.ts` that file alone. */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  /** A package (a star at the end stands for any), and the rooms that may import it, or `checks (types)`. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
  /** Rooms that may load code by an address that is worked out while the program runs. */
  readonly mayWorkOutAddresses: readonly string[];
}

/** The arrows in a file that the house does not have, in plain sentences; `path` is relative to the project. */
export function judgeArrows(house: House, path: string, text: string): string[] {
  const room = roomOf(path);
  const allowed = house.rooms[room];
  if (!allowed) return [`${path} stands in "${room}", which is not a room of the house.`];
  return findImports(path, text).flatMap(({ specifier, typesOnly }) => {
    if (specifier === undefined)
      return house.mayWorkOutAddresses.includes(room)
        ? []
        : [`${path} imports something that is worked out as it runs.`];
    if (!specifier.startsWith('.')) return judgePackage(house, path, specifier, typesOnly);
    const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
    const to = roomOf(target);
    const fits =
      to === room ||
      allowed.includes(to) ||
      allowed.some((each) => target === `src/${each}`) ||
      (typesOnly && allowed.includes(`${to} (types)`));
    return fits ? [] : [`${path}: ${room} may not import ${to} (${specifier}).`];
  });
}

function judgePackage(house: House, path: string, specifier: string, typesOnly: boolean): string[] {
  const room = roomOf(path);
  const [, homes] = Object.entries(house.packages).find(([name]) => stands(name, specifier)) ?? [];
  if (!homes) return [`${path}: ${specifier} has no home in the table.`];
  const fits = homes.includes(room) || (typesOnly && homes.includes(`${room} (types)`));
  return fits ? [] : [`${path}: ${room} may not import ${specifier}, which is at home in ${homes.join(', ')}.`];
}

function stands(name: string, specifier: string): boolean {
  if (name.endsWith('*')) return specifier.startsWith(name.slice(0, -1));
  return specifier === name || specifier.startsWith(`${name}/`);
}

/** `src/domain/day.ts` stands in domain, `scripts/check.ts` in scripts; a file at the top of src is a room by itself. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}
