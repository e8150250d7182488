import type { Page } from '@playwright/test';
import { expectAccessible } from '#test/e2e/accessible.ts';
import { expect } from '#test/e2e/app.ts';
import { arriveAt } from './arrive.ts';

/** Everything about the school as a whole. */
export class SettingsPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
    await arriveAt(this.page, 'Settings');
    return this;
  }

  /** Opens a part by the list at the left. */
  async part(title: string) {
    const link = this.page
      .getByRole('navigation', { name: 'Parts of the settings' })
      .getByRole('link', { name: title });
    const part = this.page.getByRole('region', { name: title, exact: true });
    if ((await link.getAttribute('aria-current')) !== null) return part;
    await link.click();
    await expect(part).toBeFocused();
    return part;
  }

  priorities() {
    return this.page.getByRole('textbox', { name: 'The school’s priorities, one on each line' });
  }

  /** Shows the improvement plan of another school year. */
  async schoolYear(year: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'School year' }).selectOption(year);
  }

  async leaveDemo(): Promise<void> {
    await this.part('This computer');
    await this.page.getByRole('button', { name: 'Leave the demo school' }).click();
    const dialog = this.page.getByRole('dialog');
    await expectAccessible(this.page, 'the question whether to leave the demo school');
    await dialog.getByRole('button', { name: 'Leave the demo school' }).click();
  }
}
