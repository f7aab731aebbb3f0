import { spawn } from 'node:child_process';
import { ASTRO_ENVIRONMENT, findAstro } from '../src/publish/renderSite.ts';
import { readSettings, WrongSetting } from '../src/publish/settings.ts';

try {
  readSettings();
  const astro = spawn(process.execPath, [findAstro(), 'dev', ...process.argv.slice(2)], {
    env: { ...process.env, ...ASTRO_ENVIRONMENT },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
  astro.on('close', (code) => {
    process.exitCode = code ?? 0;
  });
} catch (error) {
  if (!(error instanceof WrongSetting)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
