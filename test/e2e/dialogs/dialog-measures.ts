import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '#test/e2e/accessible.ts';
import { WIDTHS } from '#test/e2e/measures.ts';
import { hasNewShape } from '#test/e2e/shapes.ts';

/**
 * What holds in every open dialog: the first box has the focus, axe finds nothing, at eight widths nothing runs out and every
 * button can be reached, and Escape takes it away, gives the focus back and leaves nothing.
 */
export async function expectDialogSound(page: Page, state: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const window = page.viewportSize();
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('Loading…')).toHaveCount(0);
  await expect.soft.poll(() => wrongFocus(page), `focus in: ${state}`).toEqual([]);
  // axe takes longer than all else: what it has seen in another dialog of this run it is not shown again
  if (await hasNewShape(page)) await expectAccessible(page, state);
  for (const [width, height] of WIDTHS) {
    await page.setViewportSize({ width, height });
    // what measures itself is drawn again a frame later
    await expect.soft.poll(() => wrongAt(page), `${state} at ${width} pixels`).toEqual([]);
  }
  if (window) await page.setViewportSize(window);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.soft.poll(() => leftBehind(page), `after Escape from: ${state}`).toEqual([]);
}

/** Where the focus is, if not in the first box; in a dialog without boxes anywhere in it. */
function wrongFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('[role="dialog"]');
    const { activeElement } = document;
    const named = `${activeElement?.tagName} ${activeElement?.getAttribute('aria-label') ?? activeElement?.textContent}`;
    if (!dialog?.contains(activeElement)) return [named];
    const boxes = [...dialog.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
      (box) => !box.disabled && box.type !== 'hidden' && box.type !== 'file' && box.checkVisibility(),
    );
    const [first] = boxes;
    if (!first) return [];
    const group =
      first.type === 'radio' ? boxes.filter(({ name, type }) => type === 'radio' && name === first.name) : [];
    const wanted = group.find(({ checked }) => checked) ?? first;
    return wanted === activeElement ? [] : [named];
  });
}

/** What is wrong with the open dialog in the window as it is, in words. */
function wrongAt(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('[role="dialog"]');
    if (!dialog) return ['it is gone'];
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isIn = left >= 0 && right <= window.innerWidth && top >= 0 && bottom <= window.innerHeight;
    const wide = (part: Element): boolean =>
      part.scrollWidth > part.clientWidth + 1 && !['auto', 'scroll'].includes(getComputedStyle(part).overflowX);
    const parts = [dialog, ...dialog.querySelectorAll('.dialog-head, .dialog-actions, form, fieldset, .card, .notice')];
    const runsOut = parts
      .filter((part) => part.clientWidth > 0 && wide(part))
      .map((part) => `${part.className || part.tagName}: ${part.scrollWidth} in ${part.clientWidth}`);
    const buttons = [...dialog.querySelectorAll<HTMLElement>('.dialog-head button, .dialog-actions button')];
    const hidden = buttons.flatMap((button) => {
      button.scrollIntoView({ block: 'nearest' });
      const box = button.getBoundingClientRect();
      const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return button.contains(there) ? [] : [`out of reach: ${button.getAttribute('aria-label') ?? button.textContent}`];
    });
    return [...(isIn ? [] : [`it stands from ${left} to ${right}, ${top} to ${bottom}`]), ...runsOut, ...hidden];
  });
}

/** What a dialog that is closed has left on the screen: the focus nowhere, the screen out of reach. */
function leftBehind(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hidden = document.querySelectorAll('body > [inert], body > [aria-hidden="true"], main[inert]');
    const isLost = document.activeElement === null || document.activeElement === document.body;
    return [
      ...(isLost ? ['the focus is nowhere'] : []),
      ...[...hidden].map(({ id, className }) => `${id} ${className}`),
    ];
  });
}
