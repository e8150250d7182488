import { setUpTrust } from '#test/office/trust.ts';
import { launch, type Running, type Start, test } from './app.ts';
import { WelcomePage } from './pages/first-run.ts';
import { asking, makeSmallSchool, passphrase } from './small-school.ts';

/** One program for all tests of a file, prepared once, because starting takes longer than most of them. Gives it. */
export function oneProgram(prepare: (running: Running) => Promise<void>, start: Start = {}): () => Running {
  let running: Running;
  test.beforeAll(async () => {
    running = await launch(start);
    await prepare(running);
  });
  test.afterAll(() => running.close());
  return () => running;
}

/** The demo school, open for all tests of one file. */
export function demoSchool(): () => Running {
  return oneProgram(async ({ page }) => (await new WelcomePage(page).arrive()).lookRound());
}

/** The small school with its cycle, open for all tests of one file; `adopt` as `makeSmallSchool` takes it. */
export function smallSchool(adopt?: Parameters<typeof makeSmallSchool>[1]): () => Running {
  return oneProgram(async ({ page }) => {
    await new WelcomePage(page).arrive();
    await makeSmallSchool(page, adopt);
  });
}

/** A trust of several schools on Monday 7 September 2026, with no cycle open yet. */
export function smallTrust(): () => Running {
  return oneProgram(
    async ({ page }) => {
      await new WelcomePage(page).arrive();
      const { ask } = asking(page);
      await ask('vault.create', { role: 'manager', passphrase });
      await setUpTrust({ ask }, 'asat');
    },
    { today: '2026-09-07' },
  );
}
