import type { Page } from '@playwright/test';
import { launch, type Running, test } from './app.ts';
import { WelcomePage } from './pages/first-run.ts';

/** The demo school, open for all tests of one file: one start for all of them. Gives its window. */
export function demoSchool(): () => Page {
  let running: Running;
  test.beforeAll(async () => {
    running = await launch();
    await (await new WelcomePage(running.page).arrive()).lookRound();
  });
  test.afterAll(() => running.close());
  return () => running.page;
}
