import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

/** How a script ended, and what it said. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs scripts/check.ts as a process of its own, on an archive, on the day of the tests. */
export function runCheckScript(
  contentDir: string,
  args: readonly string[] = [],
  { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const { INIT_CWD: _, FORCE_COLOR: __, ...inherited } = process.env;
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve('scripts/check.ts'), ...args],
      { cwd, env: { ...inherited, CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1795305600', ...env } },
      (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}
