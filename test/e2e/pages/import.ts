import type { ElectronApplication, Page } from '@playwright/test';
import { expectAccessible } from '#test/e2e/accessible.ts';
import { choose, expect } from '#test/e2e/app.ts';
import { arriveAt } from './arrive.ts';

/** Bringing the staff in from a file. */
export class ImportPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.getByRole('link', { name: 'Import staff' }).first().click();
    await arriveAt(this.page, 'Import staff');
    return this;
  }

  /** Chooses a file of this computer. */
  async choose(app: ElectronApplication, file: string): Promise<void> {
    await choose(app, file);
    await this.page.getByRole('button', { name: /^Choose (a|another) file$/ }).click();
  }

  /** The heading that is matched to something that the program keeps. */
  async matchOf(label: string): Promise<string | null> {
    const box = this.page.getByRole('combobox', { name: label, exact: true });
    return box.locator('option:checked').textContent();
  }

  async match(label: string, heading: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption(heading);
  }

  /** Shows what would change; the counts are one line. */
  async outcome(): Promise<string | null> {
    await this.page.getByRole('button', { name: 'Show what would change' }).click();
    const part = this.page.getByRole('region', { name: 'What would change' });
    await expect(part).toBeFocused();
    const counts = part.getByText(/ new · /);
    await expect(counts).toBeVisible();
    await expectAccessible(this.page, 'the outcome of an import');
    return counts.textContent();
  }

  async decide(row: number, answer: string): Promise<void> {
    const question = this.page.getByRole('group', { name: `Row ${row}:` });
    await question.getByRole('radio', { name: answer }).check();
  }

  async groupOf(jobTitle: string, group: string): Promise<void> {
    const part = this.page.getByRole('region', { name: 'Staff group by job title' });
    await part.getByRole('combobox', { name: jobTitle }).selectOption(group);
  }

  /** The rows of a table of the outcome, cell by cell. */
  async rows(table: string): Promise<string[]> {
    const body = this.page.getByRole('table', { name: table }).locator('tbody');
    const rows = await body.getByRole('row').all();
    return Promise.all(rows.map(async (row) => (await row.locator('th, td').allTextContents()).join(' | ')));
  }

  async apply(verb: string): Promise<void> {
    await this.page.getByRole('button', { name: verb, exact: true }).click();
    await arriveAt(this.page, 'Staff');
  }
}
