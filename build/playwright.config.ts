import { defineConfig } from '@playwright/test';

/** The journeys: the real program, three files at a time on two cores, because each waits more often than it works. */
export default defineConfig({
  testDir: '../test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'line',
  use: { trace: 'retain-on-failure' },
});
