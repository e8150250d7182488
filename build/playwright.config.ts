import { defineConfig } from '@playwright/test';

/** The journeys: the real program, one at a time, because each starts a browser and there are two cores. */
export default defineConfig({
  testDir: '../test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'line',
  use: { trace: 'retain-on-failure' },
});
