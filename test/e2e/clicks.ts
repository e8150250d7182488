import type { Page } from '@playwright/test';

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
