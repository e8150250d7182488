import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '#test/e2e/accessible.ts';
import { expect } from '#test/e2e/app.ts';
import { arriveAt, problemsOn } from './arrive.ts';
import { asListed } from './names.ts';

/** The preview of a cycle before it is opened. */
export class OpenCyclePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reviews' }).click();
    await this.page.getByRole('link', { name: 'Open a cycle' }).first().click();
    await arriveAt(this.page, 'Open a cycle');
    return this;
  }

  async period(label: string): Promise<void> {
    await this.page.getByRole('radio', { name: label }).check();
    await expect(this.page.getByRole('region', { name: /^Who is in/ })).toBeVisible();
  }

  /** Days of the school's own in the place of the policy's. */
  async otherDays(starts: string, ends: string): Promise<void> {
    const first = this.page.getByRole('textbox', { name: 'First day' });
    if (!(await first.isVisible())) await this.page.getByText('Dates other than the policy’s').click();
    await first.fill(starts);
    await this.page.getByRole('textbox', { name: 'Last day' }).fill(ends);
    await this.page.getByRole('button', { name: 'Use these days' }).click();
  }

  /** Those who are out, each with the reason: 'Name | job title | reason'. */
  async out(): Promise<string[]> {
    const part = this.page.getByRole('region', { name: /^Who is out/ });
    await expect(part).toBeVisible();
    return part
      .getByRole('listitem')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll(':scope > span')].map((part) => part.textContent).join(' | ')),
      );
  }

  appraiserOf(name: string): Locator {
    return this.page.getByRole('combobox', { name: `Appraiser of ${name}` });
  }

  async chooseAppraiser(name: string, appraiser: string): Promise<void> {
    await this.appraiserOf(name).focus(); // its list is filled when it is reached
    await this.appraiserOf(name).selectOption(appraiser);
  }

  async tick(...names: string[]): Promise<void> {
    for (const name of names) await this.page.getByRole('checkbox', { name: asListed(name, 'Choose ') }).check();
  }

  async sameAppraiser(count: number, appraiser: string): Promise<void> {
    await this.page.getByRole('button', { name: `Same appraiser for ${count}` }).click();
    const dialog = this.page.getByRole('dialog', { name: /^Same appraiser for/ });
    await expectAccessible(this.page, 'the dialog for the same appraiser');
    await dialog.getByRole('combobox', { name: 'Appraiser' }).selectOption(appraiser);
    await dialog.getByRole('button', { name: 'Give them this appraiser' }).click();
    await expect(dialog).toBeHidden();
  }

  async leaveOut(count: number, reason: string): Promise<void> {
    await this.page.getByRole('button', { name: `Leave out ${count}` }).click();
    const dialog = this.page.getByRole('dialog', { name: /^Leave out/ });
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await dialog.getByRole('button', { name: `Leave out ${count}` }).click();
    await expect(dialog).toBeHidden();
  }

  /** What stands in the way of opening. */
  async problems(): Promise<string[]> {
    await this.page.getByRole('button', { name: /^Open the cycle for/ }).click();
    return problemsOn(this.page);
  }

  /** Opens the cycle for so many people, after the question. */
  async openFor(people: string): Promise<CyclePage> {
    await this.page.getByRole('button', { name: `Open the cycle for ${people}` }).click();
    const dialog = this.page.getByRole('dialog');
    await expectAccessible(this.page, 'the question before a cycle is opened');
    await dialog.getByRole('button', { name: `Open the cycle for ${people}` }).click();
    return new CyclePage(this.page).arrive();
  }
}

/** One cycle: who is in, who is out and why. */
export class CyclePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(): Promise<this> {
    await arriveAt(this.page, /^Cycle /);
    return this;
  }

  people(): Locator {
    return this.page.getByRole('region', { name: /^In the cycle/ }).getByRole('rowheader');
  }

  /** Somebody who was left out joins, with an appraiser; against a rule of the policy with a reason. */
  async join(name: string, appraiser: string, reason?: string): Promise<void> {
    await this.page.getByRole('button', { name: `Join the cycle: ${name}` }).click();
    const dialog = this.page.getByRole('dialog', { name: `${name} joins the cycle` });
    await dialog.getByRole('combobox', { name: 'Appraiser' }).selectOption(appraiser);
    await expectAccessible(this.page, 'the dialog for joining a cycle');
    if (reason !== undefined) {
      await dialog.getByRole('button', { name: 'Join the cycle' }).click();
      await expect(dialog.getByRole('link', { name: 'Enter the reason' })).toBeVisible();
      await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
    }
    await dialog.getByRole('button', { name: 'Join the cycle' }).click();
    await expect(dialog).toBeHidden();
  }

  /** What is still open, as the question before closing lists it; closes the cycle once that was seen. */
  async close(): Promise<string[]> {
    await this.page.getByRole('button', { name: 'Close the cycle' }).click();
    const dialog = this.page.getByRole('dialog', { name: /^Close the cycle / });
    const isSeen = dialog.getByRole('checkbox', { name: 'I have seen what is still open' });
    await expect(isSeen).toBeVisible();
    await dialog.getByRole('button', { name: 'Close the cycle' }).click();
    await expect(dialog.getByText('Look at what is still open, then tick this')).toBeVisible();
    await expectAccessible(this.page, 'what is still open in a cycle');
    const stillOpen = await dialog.locator('summary, li').allTextContents();
    await isSeen.check();
    await dialog.getByRole('button', { name: 'Close the cycle' }).click();
    await expect(dialog).toBeHidden();
    return stillOpen;
  }

  /** Opens a closed cycle again. */
  async reopen(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Open the cycle again' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Open the cycle again' });
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await dialog.getByRole('button', { name: 'Open the cycle again' }).click();
    await expect(dialog).toBeHidden();
  }

  /** When it was opened, closed and opened again. */
  history(): Locator {
    return this.page.getByRole('region', { name: 'History of the cycle' }).getByRole('listitem');
  }
}
