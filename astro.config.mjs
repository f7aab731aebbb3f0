import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { readSiteLanguage } from './src/publish/readSiteLanguage.ts';
import { serveInspections } from './src/publish/serveInspections.ts';
import { readSettings } from './src/publish/settings.ts';
import { speakLanguage } from './src/publish/speakLanguage.ts';

const settings = readSettings();
const { siteUrl, basePath, contentDir, offline } = settings;

// Stands in for parts of packages in the browser (docs/decisions/0025).
const NOTHING = fileURLToPath(new URL('src/browser/contribute/nothing.ts', import.meta.url));

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
  base: basePath,
  output: 'static',
  trailingSlash: 'always',
  // Each build keeps its own, so that an old reading of the content is never published.
  ...(process.env.BUILD_CACHE_DIR && { cacheDir: process.env.BUILD_CACHE_DIR }),
  // The security policy of the pages allows no script and no style that stands inside a page.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    plugins: [serveInspections({ contentDir, basePath }), speakLanguage(readSiteLanguage(settings))],
    build: {
      assetsInlineLimit: 0,
      // gray-matter could run programs in fields. Ours never does, and the security policy would refuse it.
      rolldownOptions: { checks: { eval: false } },
    },
    // What its reader of YAML asks for and, without programs and without bytes in fields, never uses.
    resolve: { alias: { esprima: NOTHING, buffer: NOTHING } },
    // Whether pages are kept for reading offline, and the one address where browsers look for a change of that (0031).
    define: { KEEPS_PAGES: JSON.stringify(offline) },
    worker: { rolldownOptions: { output: { entryFileNames: 'sw.js' } } },
  },
  prefetch: false,
  devToolbar: { enabled: false },
});
