import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '#test/e2e/accessible.ts';
import { expect } from '#test/e2e/app.ts';
import { arriveAt } from './arrive.ts';
import { SettingsPage } from './settings.ts';

const title = 'Term dates and closures';

/** The school's term dates and closures. */
export class CalendarPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** By the settings, as one who looks for it. */
  async open(): Promise<this> {
    const part = await (await new SettingsPage(this.page).open()).part(title);
    await part.getByRole('link', { name: 'Open the term dates' }).click();
    await arriveAt(this.page, title);
    return this;
  }

  /** The dates of the school year that is shown: name, what it is, days. */
  async dates(year: string): Promise<string[]> {
    const rows = this.page.getByRole('table', { name: `Dates of ${year}` }).locator('tbody tr');
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)),
    );
    return cells.map((row) => row.join(' | '));
  }

  /** Pastes a text and waits until the screen says what it would add. */
  async paste(text: string, adds: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Dates from Word, Excel or a web page' }).fill(text);
    await expect(this.page.getByRole('status').getByRole('heading', { name: adds })).toBeVisible();
    await expectAccessible(this.page, 'pasted dates');
  }

  /** The lines that add nothing, each with its reason. */
  notAdded(): Locator {
    return this.page.getByRole('table', { name: /not added$/ }).locator('tbody tr');
  }

  /** The deadlines that the last change moved: whose, which, from, to. */
  async moved(count: string): Promise<string[]> {
    await expect(this.page.getByText(count, { exact: true })).toBeVisible();
    const table = this.page.getByRole('table', { name: 'Which deadlines moved' });
    if (!(await table.isVisible())) await this.page.getByText('Which deadlines moved', { exact: true }).click();
    await expectAccessible(this.page, 'the deadlines that moved');
    const cells = await table
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    return cells.map((row) => row.join(' | '));
  }

  /** Opens the form for a new date, or for one that is there. */
  async form(opener: string): Promise<Locator> {
    await this.page.getByRole('button', { name: opener, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async undo(toast: string): Promise<void> {
    await this.page
      .getByRole('status')
      .locator('.toast', { hasText: toast })
      .getByRole('button', { name: 'Undo' })
      .click();
  }
}
