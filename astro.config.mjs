import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/publish/settings.ts';

const { siteUrl, basePath } = readSettings();

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
    build: { assetsInlineLimit: 0 },
    // gray-matter's reader of YAML asks for a reader of JavaScript, which it needs for programs in fields. We refuse those.
    resolve: { alias: { esprima: fileURLToPath(new URL('src/browser/contribute/noPrograms.ts', import.meta.url)) } },
  },
  prefetch: false,
  devToolbar: { enabled: false },
});
