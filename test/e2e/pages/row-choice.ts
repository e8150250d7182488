import type { Locator, Page } from '@playwright/test';
import { asListed } from './names.ts';

/** The rows that are chosen in the table of a screen. */
export class RowChoice {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** The box before a row, by the row's name. */
  box(row: string): Locator {
    return this.page.getByRole('checkbox', { name: asListed(row, 'Choose ') });
  }

  /** The box over the rows, which chooses so many as the filter shows. */
  all(shown: number): Locator {
    return this.page.getByRole('checkbox', { name: `Choose all ${shown}`, exact: true });
  }

  /** What is said of the chosen rows; while there are none, what the line over the table says. */
  async said(): Promise<string | null> {
    const ofChosen = await this.page.getByRole('region', { name: 'Chosen rows' }).getByRole('status').textContent();
    return ofChosen || this.page.locator('.table-count').textContent();
  }

  /** The names of the chosen rows that are shown, as the list writes them. */
  async chosen(): Promise<string[]> {
    const rows = this.page.getByRole('row').filter({ has: this.page.getByRole('checkbox', { checked: true }) });
    return rows.getByRole('rowheader').allTextContents();
  }
}
