import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

const TRIES = 20;

/**
 * Puts the whole folder `fresh` where `live` stands; `aside` is a free path on the same disk for the old one. A reader
 * sees the old folder or the new one, never a mixture, also when two builds end at once: the later one stays.
 * Throws, with the old folder back in its place, when the new one cannot be moved.
 */
export function replaceFolder(fresh: string, live: string, aside: string): void {
  mkdirSync(dirname(live), { recursive: true });
  for (let tries = 1; ; tries += 1) {
    const hadOld = moveIfThere(live, aside);
    try {
      renameSync(fresh, live);
      break;
    } catch (error) {
      const otherCameFirst = isTaken(error) && tries < TRIES;
      if (hadOld && !existsSync(live)) renameSync(aside, live);
      if (!otherCameFirst) throw error;
    }
    rmSync(aside, { recursive: true, force: true });
  }
  rmSync(aside, { recursive: true, force: true });
}

function moveIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return hasCode(error, 'ENOTEMPTY') || hasCode(error, 'EEXIST') || hasCode(error, 'EPERM');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
