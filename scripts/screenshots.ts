// Takes pictures of pages for people who review a change:
//   npm run screenshots -- /councils/wokingham/ /
// The pages are those of dist/, or of the folder named with --site.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { DIST } from '../src/publish/runBuild.ts';
import { serveFolder } from '../src/publish/serveFolder.ts';
import { FRESH_VISIT } from '../tests/support/freshVisit.ts';
import { launchBrowser } from '../tests/support/launchBrowser.ts';

const FOLDER = '.build/screenshots';
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

interface Look {
  readonly context: BrowserContextOptions;
  readonly media?: Parameters<Page['emulateMedia']>[0];
}

const LOOKS: Readonly<Record<string, Look>> = {
  desktop: { context: DESKTOP },
  dark: { context: { ...DESKTOP, colorScheme: 'dark' } },
  phone: { context: PHONE },
  'phone-dark': { context: { ...PHONE, colorScheme: 'dark' } },
  'forced-colours': { context: { ...DESKTOP, forcedColors: 'active' } },
  print: { context: { viewport: { width: 794, height: 1123 } }, media: { media: 'print' } },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { site: { type: 'string', default: DIST.outDir }, look: { type: 'string', multiple: true } },
});

if (!existsSync(values.site)) {
  console.error(`There is no ${values.site}/. Run \`npm run build\` first.`);
  process.exitCode = 2;
} else await takeAll(positionals.length > 0 ? positionals : ['/']);

async function takeAll(paths: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [site, browser] = await Promise.all([serveFolder(values.site), launchBrowser()]);
  try {
    for (const [name, look] of Object.entries(LOOKS).filter(([name]) => values.look?.includes(name) ?? true)) {
      const context = await browser.newContext({ ...FRESH_VISIT, reducedMotion: 'reduce', ...look.context });
      const page = await context.newPage();
      if (look.media) await page.emulateMedia(look.media);
      for (const path of paths) {
        await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
        const file = join(FOLDER, `${path.replace(/^\/|\/$/g, '').replaceAll(/[^\w-]+/g, '-') || 'home'}--${name}.png`);
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
