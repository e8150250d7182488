import type { Page } from '@playwright/test';
import { expect } from '#test/e2e/app.ts';
import { arriveAt } from './arrive.ts';

/** What was changed in the last thirty days. */
export class ChangesPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Recent changes' }).click();
    await arriveAt(this.page, 'Recent changes');
    return this;
  }

  /** What was done, the latest first. */
  async list(): Promise<string[]> {
    return this.page.getByRole('table', { name: 'Changes' }).getByRole('rowheader').allTextContents();
  }

  async undo(what: string): Promise<void> {
    await this.page.getByRole('button', { name: `Undo: ${what}` }).click();
    await expect(this.page.getByRole('status').filter({ hasText: `Put back: ${what}` })).toBeVisible();
  }
}
