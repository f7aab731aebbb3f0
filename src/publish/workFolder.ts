import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Places that belong to one build alone, on the same disk as the site that it makes. */
export interface WorkFolder {
  /** The site is made here. */
  readonly fresh: string;
  /** Where the old site stands for the moment in which the new one takes its place. */
  readonly aside: string;
  /** What Astro keeps between its steps. */
  readonly cache: string;
  /** Removes it all. */
  remove(): void;
}

/** Makes a work folder below `workRoot` for a build of `live`; the name tells which process it belongs to. */
export function makeWorkFolder(workRoot: string, live: string): WorkFolder {
  mkdirSync(workRoot, { recursive: true });
  const home = mkdtempSync(join(workRoot, `${basename(live)}-${process.pid}-`));
  return {
    ...placesIn(home),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/**
 * Clears away what killed builds of `live` left behind. One that died in the very moment of changing places left the
 * old site aside: that is put back first.
 */
export function clearAbandoned(workRoot: string, live: string): void {
  if (!existsSync(workRoot)) return;
  for (const name of readdirSync(workRoot)) {
    const [prefix, pid] = [name.replace(/-\d+-[^-]*$/, ''), Number(/-(\d+)-[^-]*$/.exec(name)?.[1])];
    if (prefix !== basename(live) || Number.isNaN(pid) || isRunning(pid)) continue;
    const home = join(workRoot, name);
    if (existsSync(placesIn(home).aside) && !existsSync(live)) renameSync(placesIn(home).aside, live);
    rmSync(home, { recursive: true, force: true });
  }
}

function placesIn(home: string) {
  return { fresh: join(home, 'site'), aside: join(home, 'old'), cache: join(home, 'cache') };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // it runs, and is not ours
  }
}
