import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** WCAG 2.2 A and AA, and what axe calls good practice. Only what was found wrong is worked out in full. */
const asked: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // in the frame of a paper no script runs, not even that of a test: axe would get no answer, and Chromium says so
  iframes: false,
};

/** Checks the state of a screen that has just been reached: no violation of WCAG 2.2 A or AA, named by the state. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await bringAxe(page);
  // a dialog is called by its heading a moment after it is drawn; one that never is would stay here
  await expect(page.locator('[role=dialog]:not([aria-label], [aria-labelledby])')).toHaveCount(0);
  const found = await page.evaluate(async (options) => {
    const { violations } = await (globalThis as typeof globalThis & { axe: typeof axe }).axe.run(options); // just brought
    const dialog = document.querySelector('[role=dialog]');
    // what lies behind a dialog cannot be pressed, and the head of a list may half cover a row there
    const isBehind = (at: string) => dialog !== null && !dialog.contains(document.querySelector(at));
    return violations.flatMap(({ id, help, nodes }) => {
      const all = nodes.map(({ target }) => target.join(' '));
      const at = id === 'target-size' ? all.filter((one) => !isBehind(one)) : all;
      return at.length === 0 ? [] : [{ id, help, at }];
    });
  }, asked);
  expect(found, `accessibility of: ${state}`).toEqual([]);
}

/** Every text of the screen stands out enough from its ground; what else axe finds does not depend on colours. */
export async function expectReadable(page: Page, state: string): Promise<void> {
  await bringAxe(page);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as typeof globalThis & { axe: typeof axe }).axe.run({
      runOnly: ['color-contrast'],
      resultTypes: ['violations'],
      iframes: false,
    }); // just brought
    return violations.flatMap(({ nodes }) => nodes.map(({ target, any }) => [target.join(' '), any[0]?.message]));
  });
  expect.soft(found, `contrast of: ${state}`).toEqual([]);
}

/** Half a megabyte, and therefore brought once to a page and not to each of its states. */
async function bringAxe(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
}
