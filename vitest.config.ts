import { defineConfig } from 'vitest/config';

/** Two builds and a browser start before the first page is looked at. */
const SLOW = 120_000;

export default defineConfig({
  test: {
    // A test that is left out by mistake must be seen.
    allowOnly: false,
    passWithNoTests: false,
    coverage: { include: ['src/**/*.ts'], reportsDirectory: '.build/coverage' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/content.test.ts', 'tests/content/**', 'tests/site/**', 'tests/browser/**'],
        },
      },
      { extends: true, test: { name: 'content', include: ['tests/content.test.ts', 'tests/content/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: SLOW, hookTimeout: SLOW },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: SLOW, hookTimeout: SLOW },
      },
    ],
  },
});
