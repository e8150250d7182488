import { expect, type Page } from '@playwright/test';
import { arriveAt } from './arrive.ts';

/** A place that the navigation leads to. */
export type Place =
  | 'Home'
  | 'Staff'
  | 'Reviews'
  | 'Observations'
  | 'Training needs'
  | 'Documents'
  | 'Recent changes'
  | 'Safekeeping'
  | 'Settings';

/** Goes to a place by the navigation at the left, unless it is on the screen already. */
export async function goTo(page: Page, place: Place): Promise<void> {
  if ((await page.getByRole('heading', { level: 1 }).textContent()) === place) return;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place, exact: true }).click();
  await arriveAt(page, place);
}

/** Goes to an address, and waits until what stands there is read. */
export async function visit(page: Page, address: string): Promise<void> {
  await goTo(page, 'Documents');
  await page.evaluate((to) => window.location.assign(to), address);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Loading…')).toHaveCount(0);
}

/** Locks the records. */
export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
}
