import type { Page } from '@playwright/test';
import { expectAccessible } from '#test/e2e/accessible.ts';
import { expect, test } from '#test/e2e/app.ts';
import { hasNewShape } from '#test/e2e/shapes.ts';

const checked = new Set<string>();

/**
 * Waits for a screen by its heading, which has the focus on arrival unless there is a box to type in at once, and checks that everybody can use it: once in each
 * file of tests where anything stands on it that no check before has seen, because it takes as long as all the rest.
 * every-screen.spec.ts goes through their states.
 */
export async function arriveAt(page: Page, heading: string | RegExp, typeIn?: string): Promise<void> {
  const title = page.getByRole('heading', { level: 1, name: heading });
  await expect(title).toBeVisible();
  await expect(typeIn === undefined ? title : page.getByRole('textbox', { name: typeIn })).toBeFocused();
  await expect(page.getByText('Loading…')).toHaveCount(0);
  const arrival = `${test.info().file}: ${heading}`;
  if (checked.has(arrival)) return;
  checked.add(arrival);
  const isNew = await hasNewShape(page);
  if (!isNew && checked.has(String(heading))) return;
  checked.add(String(heading));
  await expectAccessible(page, String(heading));
}

/** What the summary of a failed check says, line by line; it has the focus and the window's title tells of it. */
export async function problemsOn(page: Page): Promise<string[]> {
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page, 'an error summary');
  return summary.getByRole('listitem').allTextContents();
}
