import vm from 'node:vm';

/** Long enough for the longest honest text on a slow machine. */
const MOST_MILLISECONDS = 4_000;

const SLOT = Symbol.for('report-cards.limited-work');

/**
 * Runs work that must not wait for anything, and stops it when it takes too long: undefined then. Without such a limit
 * one text made to exhaust a parser would hold up every check and every build. What the work throws comes through.
 */
export function limitTime<Result>(work: () => Result, milliseconds: number = MOST_MILLISECONDS): Result | undefined {
  const place = globalThis as { [SLOT]?: () => Result };
  place[SLOT] = work;
  try {
    return vm.runInThisContext(`globalThis[Symbol.for('report-cards.limited-work')]()`, { timeout: milliseconds });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  } finally {
    delete place[SLOT];
  }
}
