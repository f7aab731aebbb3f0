import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { runBuild } from '../../src/publish/runBuild.ts';
import { TEST_ENVIRONMENT } from './testSite.ts';

/** Builds into `outDir` as `npm run build` does, inside a test; gives the exit code and what a person would have read. */
export async function runBuildQuietly(outDir: string, env: Readonly<Record<string, string>> = {}) {
  const said: unknown[] = [];
  for (const method of ['log', 'error'] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((...words) => void said.push(...words));
    onTestFinished(() => spy.mockRestore());
  }
  const exitCode = await runBuild({ outDir, workDir: join(outDir, '../work') }, { ...TEST_ENVIRONMENT, ...env });
  return { exitCode, said: said.join('\n') };
}
