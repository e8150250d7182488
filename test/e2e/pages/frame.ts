import type { Page } from '@playwright/test';
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

/** Locks the records. */
export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
}
