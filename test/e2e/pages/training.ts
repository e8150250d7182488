import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '#test/e2e/accessible.ts';
import { expect } from '#test/e2e/app.ts';
import { arriveAt } from './arrive.ts';

/** The register of training needs. */
export class TrainingPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Training needs' }).click();
    await arriveAt(this.page, 'Training needs');
    return this;
  }

  row(name: string): Locator {
    return this.page.getByRole('table', { name: 'Training needs' }).getByRole('row', { name });
  }

  /** Adds a need that comes from no review; it is open then. */
  async add(name: string): Promise<NeedDialog> {
    await this.page.getByRole('button', { name: 'Add a training need' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Add a training need' });
    await dialog.getByRole('combobox', { name: 'Whose' }).selectOption(name);
    await dialog.getByRole('button', { name: 'Add a training need' }).click();
    return new NeedDialog(this.page, name).arrive();
  }

  async openNeed(name: string): Promise<NeedDialog> {
    await this.row(name).getByRole('link').first().click();
    return new NeedDialog(this.page, name).arrive();
  }
}

/** One training need, over the register. */
export class NeedDialog {
  readonly page: Page;
  readonly dialog: Locator;
  constructor(page: Page, name: string) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: `Training need: ${name}` });
  }

  async arrive(): Promise<this> {
    await expect(this.dialog).toBeVisible();
    await expectAccessible(this.page, 'a training need');
    return this;
  }

  box(name: string): Locator {
    return this.dialog.getByRole('textbox', { name, exact: true });
  }

  async state(state: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: 'State' }).selectOption(state);
  }

  async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }
}
