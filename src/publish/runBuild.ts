import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MissingContent } from '../archive/readArchive.ts';
import { BuildFailed } from './buildFailed.ts';
import { type BuildPlaces, type BuildSteps, buildSite } from './buildSite.ts';
import { expectPages } from './expectedPages.ts';
import { runGate } from './gate.ts';
import { indexSite } from './indexSite.ts';
import { makePictures } from './makePictures.ts';
import { publishFiles } from './publishFiles.ts';
import { readSiteLanguage } from './readSiteLanguage.ts';
import { renderSite } from './renderSite.ts';
import { readSettings, type Settings, WrongSetting } from './settings.ts';
import { verifySite } from './verifySite.ts';
import { writeSitemap } from './writeSitemap.ts';

/** Where `npm run build` leaves the site. */
export const DIST: BuildPlaces = { outDir: 'dist', workDir: '.build' };

function stepsIn({ workDir }: BuildPlaces): BuildSteps {
  return {
    gate: runGate,
    async render(settings, folder, cache) {
      const warnings = await renderSite(settings, folder, cache);
      publishFiles(settings.contentDir, folder);
      writeSitemap(folder);
      await makePictures(folder, join(workDir, 'pictures'));
      return warnings;
    },
    index: indexSite,
    verify: ({ contentDir, basePath }, folder) => verifySite(folder, expectPages(contentDir), basePath),
  };
}

/** Builds the site and tells a person at a terminal how it went. Returns the exit code: 0, 1 (content) or 2 (cannot run). */
export async function runBuild(
  places: BuildPlaces = DIST,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<0 | 1 | 2> {
  try {
    const settings: Settings = readSettings(env);
    readSiteLanguage(settings);
    await buildSite(settings, places, stepsIn(places), console.log);
    return 0;
  } catch (error) {
    const expected = error instanceof BuildFailed || error instanceof WrongSetting || error instanceof MissingContent;
    console.error(expected ? error.message : error);
    if (existsSync(places.outDir)) console.error(`${places.outDir}/ is as it was before.`);
    return error instanceof BuildFailed ? error.exitCode : 2;
  }
}
