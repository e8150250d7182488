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
