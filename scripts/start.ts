import { DIST, runBuild } from '../src/publish/runBuild.ts';
import { serveFolder } from '../src/publish/serveFolder.ts';
import { readSettings } from '../src/publish/settings.ts';

const USUAL_PORT = 4321;

process.exitCode = await runBuild();
if (process.exitCode === 0) await serve();

async function serve(): Promise<void> {
  const site = await serveFolder(DIST.outDir, { port: USUAL_PORT, basePath: readSettings().basePath });
  if (site.port !== USUAL_PORT) console.log(`Something else already uses port ${USUAL_PORT}.`);
  console.log(`\nThe site is ready at ${site.url}\nPress Ctrl-C to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      site.close();
    });
}
