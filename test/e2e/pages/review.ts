import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '#test/e2e/accessible.ts';
import { expect } from '#test/e2e/app.ts';
import { arriveAt, problemsOn } from './arrive.ts';
import { DocumentPage } from './documents.ts';
import { asListed, asSpoken } from './names.ts';
import { RowChoice } from './row-choice.ts';

/** The list of a cycle's reviews. */
export class ReviewsPage {
  readonly page: Page;
  readonly rows: RowChoice;
  constructor(page: Page) {
    this.page = page;
    this.rows = new RowChoice(page);
  }

  async open(): Promise<this> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reviews' }).click();
    return this.arrive();
  }

  async arrive(): Promise<this> {
    await arriveAt(this.page, 'Reviews');
    return this;
  }

  async onlyStage(stage: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Stage' }).selectOption(stage);
  }

  /** The names in the order of the list and as it writes them, family name first. */
  async names(): Promise<string[]> {
    return this.page.getByRole('grid', { name: 'Reviews' }).getByRole('rowheader').allTextContents();
  }

  async openReview(name: string): Promise<ReviewPage> {
    await this.page
      .getByRole('grid', { name: 'Reviews' })
      .getByRole('link', { name: asListed(name) })
      .click();
    return new ReviewPage(this.page).arrive(name);
  }
}

/** One person's review. */
export class ReviewPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(name: string): Promise<this> {
    await arriveAt(this.page, new RegExp(`^${asSpoken(name)}: review `));
    return this;
  }

  /** Each part of the page with how far it is: '4. Review: 1 of 5'. */
  async parts(): Promise<string[]> {
    const items = await this.page.getByRole('navigation', { name: 'Parts of the review' }).getByRole('listitem').all();
    return Promise.all(items.map(titleAndState));
  }

  box(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name });
  }

  /** A row of boxes by its number: 'Objective 1 of 2'. */
  row(what: string, number: number): Locator {
    return this.page.getByRole('group', { name: new RegExp(`^${what} ${number} of \\d+$`) });
  }

  /** What stands beside the questions of a part from last year's review. */
  lastYear(part: string): Locator {
    return this.page.getByRole('region', { name: part }).locator('.last-year');
  }

  async stepDone(step: string, day: string): Promise<void> {
    const box = this.box(`Day: ${step}`);
    await box.fill(day);
    await box.blur();
    await this.saved();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Waits until the vault has everything that was typed. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByText(/^✓? ?Saved \d\d:\d\d$/)).toBeVisible();
  }

  /** What a check finds that is needed before signing. */
  async check(): Promise<string[]> {
    await this.press('Check');
    return problemsOn(this.page);
  }

  /** What the last check found worth a look. */
  worthALook(): Locator {
    return this.page.getByRole('region', { name: /Check and sign$/ }).getByRole('listitem');
  }

  /** Chooses somebody of the staff list as the new appraiser, whom the policy calls by `term`. */
  async changeAppraiser(term: string, name: string, reason: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: `Change the ${term} of ` });
    if (!(await dialog.isVisible())) await this.press(`Change the ${term}`);
    await dialog.getByRole('combobox').selectOption(name);
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await dialog.getByRole('button', { name: `Change the ${term}` }).click();
  }

  /** Who appraised before and who does since: 'Reviewer until 11 Jan 2027: Peter Lomas (on secondment)'. */
  async earlierAppraisers(): Promise<string[]> {
    const part = this.page.getByRole('region', { name: /People and dates$/ });
    const labels = part.locator('dt', { hasText: / (until|since) / });
    return labels.evaluateAll((all) =>
      all.map((label) => `${label.textContent}: ${(label.nextElementSibling as HTMLElement).innerText.split('\n')[0]}`),
    );
  }

  /** Notes both signatures; the names stand there already. */
  async sign(appraisee: string, appraiser: string): Promise<void> {
    await this.press('Check and sign');
    const dialog = this.page.getByRole('dialog', { name: 'Sign the review' });
    await expectAccessible(this.page, 'the dialog for signing');
    const days = dialog.getByRole('textbox', { name: 'Signed on' });
    await days.first().fill(appraisee);
    await days.last().fill(appraiser);
    await dialog.getByRole('button', { name: 'Sign the review' }).click();
  }

  /** Begins a new version of a signed review. */
  async change(reason: string, version: number): Promise<void> {
    await this.press('Change the signed review');
    const dialog = this.page.getByRole('dialog', { name: 'Change the signed review' });
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await dialog.getByRole('button', { name: `Begin version ${version}` }).click();
    await expect(dialog).toBeHidden();
  }

  /** The statement of a version as it was signed. */
  async asSigned(version: number): Promise<DocumentPage> {
    await this.page.getByRole('link', { name: new RegExp(`statement, as signed \\(version ${version}\\)$`) }).click();
    return new DocumentPage(this.page).arrive(/statement/);
  }
}

async function titleAndState(item: Locator): Promise<string> {
  const parts = await item.locator('> *').allTextContents();
  return parts.join(': ');
}
