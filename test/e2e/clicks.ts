import { expect, type Page, test } from '@playwright/test';

/** Counts the clicks in the window from now on. A button of one of the system's own dialogs is one more, outside it. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  const before = await page.evaluate(() => {
    const clicksSoFar = () => Number(Reflect.get(window, 'clicks'));
    if (!('clicks' in window)) {
      Object.assign(window, { clicks: 0 });
      addEventListener('click', () => Object.assign(window, { clicks: clicksSoFar() + 1 }), true);
    }
    return clicksSoFar();
  });
  return async () => (await page.evaluate(() => Number(Reflect.get(window, 'clicks')))) - before;
}

/**
 * Counts the clicks and keys of a job from now on and compares them with what it may take. A choice in a list of the
 * system's is two clicks; words typed into boxes are counted as keys only where they are typed key by key.
 */
export async function countWork(
  page: Page,
  job: string,
  most: { clicks: number; keys?: number },
): Promise<() => Promise<void>> {
  const soFar = () =>
    page.evaluate(() => {
      const counts = Reflect.get(window, 'work') as { clicks: number; keys: number } | undefined; // set just below
      return { clicks: 0, keys: 0, ...counts };
    });
  await page.evaluate(() => {
    if ('work' in window) return;
    const work = { clicks: 0, keys: 0 };
    Object.assign(window, { work });
    addEventListener('click', ({ detail }) => (work.clicks += detail > 0 ? 1 : 0), true);
    addEventListener('change', ({ target }) => (work.clicks += target instanceof HTMLSelectElement ? 2 : 0), true);
    addEventListener('keydown', ({ key }) => (work.keys += /^(Control|Shift|Alt)$/.test(key) ? 0 : 1), true);
  });
  const before = await soFar();
  return async () => {
    const after = await soFar();
    const took = { job, clicks: after.clicks - before.clicks, keys: after.keys - before.keys };
    test.info().annotations.push({ type: 'job', description: `${job}: ${took.clicks} clicks, ${took.keys} keys` });
    expect(took.clicks, job).toBeLessThanOrEqual(most.clicks);
    if (most.keys !== undefined) expect(took.keys).toBeLessThanOrEqual(most.keys);
  };
}
