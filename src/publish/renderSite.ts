import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BuildFailed } from './buildFailed.ts';
import { type Settings, toEnvironment } from './settings.ts';

/** What stands in the environment of every Astro process that we start. */
export const ASTRO_ENVIRONMENT = {
  ASTRO_TELEMETRY_DISABLED: '1',
  // Astro may go on in the background by itself; then Ctrl-C would not end it.
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** The path of Astro's own command. */
export function findAstro(): string {
  const home = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  return join(home, 'bin', 'astro.mjs');
}

/**
 * Has Astro write the pages into `folder`; returns its warnings. A child process, so that a page that throws cannot take
 * the build with it. Throws BuildFailed with what Astro said.
 */
export async function renderSite(settings: Settings, folder: string, cache: string): Promise<string[]> {
  const { output, code, signal } = await runAstro(['build', '--outDir', folder], {
    ...ASTRO_ENVIRONMENT,
    ...toEnvironment(settings), // with the day, so that a build past midnight has one
    BUILD_CACHE_DIR: cache,
  });
  if (signal) throw new BuildFailed(2, `The build was stopped (${signal}).`);
  if (code !== 0) throw new BuildFailed(2, `The pages could not be made. Astro says:\n\n${output.trim()}`);
  return output.split('\n').filter((line) => line.includes('[WARN]'));
}

interface Ended {
  readonly output: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

async function runAstro(args: string[], extra: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, [findAstro(), ...args], {
    env: { ...withoutOwn(process.env), FORCE_COLOR: '0', NODE_ENV: 'production', ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  try {
    return await new Promise((done, fail) =>
      child.on('error', fail).on('close', (code, signal) => done({ output, code, signal })),
    );
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** A variable with one of these names would be taken for what Astro itself knows: the base path, for one. */
function withoutOwn(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { BASE_URL, MODE, DEV, PROD, SSR, SITE, ASSETS_PREFIX, ...others } = env;
  return others;
}
