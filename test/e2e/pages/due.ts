import { expect, type Page } from '@playwright/test';
import { arriveAt } from './arrive.ts';
import { DocumentPage } from './documents.ts';
import { ReviewPage } from './review.ts';

/** Every deadline that runs, in one list or in groups. */
export class DuePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(): Promise<this> {
    await arriveAt(this.page, 'What is due');
    return this;
  }

  /** The rows of the table, without its heading. */
  rows() {
    return this.page.getByRole('table', { name: 'What is due' }).locator('tbody').getByRole('row');
  }

  async choose(filter: string, answer: string): Promise<void> {
    await this.page.getByRole('combobox', { name: filter, exact: true }).selectOption(answer);
  }

  /** Opens the group of the first row; gives what it is called. */
  async openFirstGroup(): Promise<string> {
    const link = this.rows().first().getByRole('link');
    const name = (await link.textContent()) ?? '';
    await link.click();
    return name;
  }

  /** To the page of what is shown. */
  async putOut(): Promise<DocumentPage> {
    await this.page.getByRole('link', { name: 'Print or save…' }).click();
    return new DocumentPage(this.page).arrive('What is due');
  }

  /** Opens the review of the first row. */
  async openFirst(): Promise<ReviewPage> {
    const link = this.rows().first().getByRole('link');
    // until the groups have gone, the first link leads to one of them
    await expect(link).toHaveAttribute('href', /reviews\//);
    const name = (await link.textContent()) ?? '';
    await link.click();
    return new ReviewPage(this.page).arrive(name);
  }
}
