import type { Locator, Page } from '@playwright/test';
import { expect } from '#test/e2e/app.ts';
import { arriveAt } from './arrive.ts';

/** The task list of a new school. */
export class SetUpPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(): Promise<this> {
    await arriveAt(this.page, 'Set up our school');
    return this;
  }

  /** Each part with how far it is, in the order of the list: 'Policy: To do'. */
  async parts(): Promise<string[]> {
    const rows = this.page.getByRole('navigation', { name: 'Parts of the set-up' }).getByRole('listitem');
    await expect(rows.first()).toBeVisible();
    return Promise.all((await rows.all()).map(titleAndState));
  }

  /** Opens a part by its title. */
  async open(title: string): Promise<SetUpPartPage> {
    await this.page.getByRole('navigation', { name: 'Parts of the set-up' }).getByRole('link', { name: title }).click();
    await arriveAt(this.page, title);
    return new SetUpPartPage(this.page);
  }
}

async function titleAndState(row: Locator): Promise<string> {
  const title = await row.getByRole('link').textContent();
  return `${title}: ${await row.locator('.tag').textContent()}`;
}

/** One part of the set-up. */
export class SetUpPartPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async press(): Promise<void> {
    await this.page.getByRole('button', { name: 'Continue' }).click();
  }

  /** Goes on to the part that comes next, by its title. */
  async goOnTo(next: string): Promise<SetUpPartPage> {
    await this.press();
    await arriveAt(this.page, next);
    return this;
  }

  /** Leaves a part that can wait as it is, for the next. */
  async laterTo(next: string): Promise<SetUpPartPage> {
    await this.page.getByRole('button', { name: 'Later' }).click();
    await arriveAt(this.page, next);
    return this;
  }

  /** Goes back to the list of the parts. */
  async toList(): Promise<SetUpPage> {
    await this.page
      .getByRole('navigation', { name: 'You are here' })
      .getByRole('link', { name: 'Set up our school' })
      .click();
    return new SetUpPage(this.page).arrive();
  }

  async addHeadteacher(passphrase: string): Promise<void> {
    const card = this.page.getByRole('region', { name: 'Add the headteacher' });
    await card.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
    await card.getByRole('textbox', { name: 'The same passphrase again' }).fill(passphrase);
    await card.getByRole('button', { name: 'Add the headteacher' }).click();
    await expect(card).toBeHidden();
  }

  /** Copies a sheet from the screen, as somebody would on paper, and types the two groups that are asked for. */
  async confirmSheet(part: 'general part' | 'headteacher’s part'): Promise<string[]> {
    const card = this.page.getByRole('region', { name: `Recovery sheet: ${part}` });
    const groups = await card.getByRole('list', { name: 'The nine groups' }).getByRole('listitem').allTextContents();
    await card.getByRole('button', { name: 'I have the sheet on paper' }).click();
    for (const box of await card.getByRole('textbox').all()) {
      const label = (await box.getAttribute('aria-label')) ?? (await this.labelOf(box));
      await box.fill(groups[Number(label.replace('Group ', '')) - 1] ?? '');
    }
    await card.getByRole('button', { name: 'Check the two groups' }).click();
    await expect(card).toBeHidden();
    return groups;
  }

  private async labelOf(box: Locator): Promise<string> {
    const id = await box.getAttribute('id');
    return (await this.page.locator(`label[for="${id}"]`).textContent()) ?? '';
  }
}
