import { defineConfig } from '@playwright/test';

/** The journeys: the real program, two files at a time on two cores, because one of them waits as often as it works. */
export default defineConfig({
  testDir: '../test/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './keep-compiled.config.ts',
  outputDir: '../test-results',
  workers: 2,
  timeout: 180_000,
  // what only asks and answers runs beside the journeys
  expect: { timeout: 40_000 },
  forbidOnly: true,
  reporter: 'line',
  use: { trace: 'retain-on-failure' },
});
