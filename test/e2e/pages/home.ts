import type { Page } from '@playwright/test';
import { arriveAt } from './arrive.ts';
import { DocumentPage } from './documents.ts';
import { ReviewPage } from './review.ts';

/** What needs doing, and the cycle at a glance. */
export class HomePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(): Promise<this> {
    await arriveAt(this.page, 'Home');
    return this;
  }

  part(name: string | RegExp) {
    return this.page.getByRole('region', { name });
  }

  /** The entries of a group of 'To do': 'Overdue', 'This week', 'Next two weeks'. */
  due(group: string) {
    return this.part(new RegExp(`^${group} \\(\\d+\\)$`)).getByRole('listitem');
  }

  /** Opens the review of the first entry of a group. */
  async openFirst(group: string): Promise<ReviewPage> {
    const link = this.due(group).first().getByRole('link');
    const name = await link.textContent();
    await link.click();
    return new ReviewPage(this.page).arrive(name ?? '');
  }

  /** To the page of the report to governors. */
  async governorReport(): Promise<DocumentPage> {
    await this.page.getByRole('link', { name: 'Print governor report' }).click();
    return new DocumentPage(this.page).arrive('Report to the governing body');
  }

  async trainingNeedsToExcel(): Promise<void> {
    await this.page.getByRole('button', { name: 'Training needs to Excel' }).click();
  }
}
