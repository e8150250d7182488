import type { Page } from '@playwright/test';
import { expect } from './app.ts';

/** What can be pressed, chosen or written in. A link within a line of text may be as high as its line (WCAG 2.5.8). */
const controls =
  'button, input, select, textarea, summary, a[href], [role="option"], [role="checkbox"], [role="radio"]';

/** Nothing that can be pressed is smaller than 24 by 24 pixels. */
export async function expectLargeTargets(page: Page, state: string): Promise<void> {
  const small = await page.evaluate((wanted) => {
    const shown = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
      (control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('[inert]'),
    );
    const inText = (control: HTMLElement) => control.matches('a') && getComputedStyle(control).display === 'inline';
    return shown.flatMap((control) => {
      const { width, height, right } = control.getBoundingClientRect();
      const isOutOfSight = right <= 0; // the link past the navigation, until it has the focus
      if (isOutOfSight || inText(control) || (width >= 24 && height >= 24)) return [];
      const name = control.getAttribute('aria-label') ?? control.id;
      return [`${control.tagName} ${name || control.textContent}: ${width} × ${height}`];
    });
  }, controls);
  expect.soft(small, `targets of: ${state}`).toEqual([]);
}

/** The narrowest window that a screen must fit: 1280 pixels at 400 %. */
const NARROW = { width: 320, height: 800 };
export const USUAL = { width: 1280, height: 800 };

/** At 400 % nothing has to be scrolled sideways but tables and paper, which have a frame of their own for it. */
export async function expectNarrowFits(page: Page, state: string): Promise<void> {
  await page.setViewportSize(NARROW);
  const tooWide = () =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main, [role="dialog"]')]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => `${part.tagName}: ${part.scrollWidth} in ${part.clientWidth}`),
    );
  // a chart is drawn again for its new place a frame later
  await expect.soft.poll(tooWide, `at 320 pixels: ${state}`).toEqual([]);
  await page.setViewportSize(USUAL);
}

/** Windows from the smallest to the largest, and one at 125, 150 and 200 %, in pixels of the page. */
export const WIDTHS = [
  [1024, 640],
  [1280, 800],
  [1366, 768],
  [1920, 1080],
  [2560, 1440],
  [1536, 864],
  [853, 533],
  [640, 400],
] as const;

/** What runs out of its frame, its card, the dialog or the window, in words. */
function runsOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = (part: Element) => part.scrollWidth > part.clientWidth && getComputedStyle(part).overflowX !== 'auto';
    const named = (part: Element) => `${part.className || part.tagName}: ${part.scrollWidth} in ${part.clientWidth}`;
    const main = document.querySelector('main');
    const framed = [...document.querySelectorAll('.table-frame, .card, .notice, [role="dialog"]')].filter(wide);
    return main && main.scrollWidth > main.clientWidth ? [named(main), ...framed.map(named)] : framed.map(named);
  });
}

/** At eight widths nothing runs out of its card, and `main` is not scrolled sideways. Leaves the usual window. */
export async function expectStaysInCards(page: Page, state: string): Promise<void> {
  for (const [width, height] of WIDTHS) {
    await page.setViewportSize({ width, height });
    // what measures itself is drawn again a frame later
    await expect.soft.poll(() => runsOut(page), `${state} at ${width} pixels`).toEqual([]);
  }
  await page.setViewportSize(USUAL);
}

/** Collects what the page says on the console: the program has nothing to say there. */
export function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}
