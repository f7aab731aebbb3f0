import type { BuildPlaces } from '../../src/publish/buildSite.ts';

/** The site that the tests look at; a folder of their own, so that nobody's `dist/` is touched. */
export const TEST_PLACES: BuildPlaces = { outDir: '.build/test-dist', workDir: '.build' };

/** The address that it is built for. Nothing is ever asked of it. */
export const TEST_ORIGIN = 'https://report-cards.example';

/** A fixed day and place, so that the tests see the same bytes whoever runs them, and wherever. */
export const TEST_ENVIRONMENT: Readonly<Record<string, string | undefined>> = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  CONTENT_DIR: 'content',
  SITE_URL: TEST_ORIGIN,
  BASE_PATH: '/',
  SOURCE_DATE_EPOCH: '1795305600', // 22 November 2026
  REPOSITORY_URL: 'https://repository.example/report-cards',
};
