import type { Page } from '@playwright/test';
import type { Role } from '#domain/roles.ts';
import { arriveAt } from './arrive.ts';
import { SetUpPage } from './set-up.ts';

const who = { manager: 'Business manager', headteacher: 'Headteacher' } as const satisfies Record<Role, string>;

/** The first window on a computer that holds no records. */
export class WelcomePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(): Promise<this> {
    await arriveAt(this.page, 'Welcome to Reviewbook');
    return this;
  }

  /** Opens the demo school; its Home is the next screen. */
  async lookRound(): Promise<void> {
    await this.page.getByRole('button', { name: 'Look round the demo school' }).click();
    // three years of reviews of forty people are made and encrypted first
    await this.page.getByRole('heading', { level: 1, name: 'Home' }).waitFor({ timeout: 60_000 });
    await arriveAt(this.page, 'Home');
  }

  async setUp(): Promise<BeginPage> {
    await this.page.getByRole('link', { name: 'Set up our school' }).click();
    await arriveAt(this.page, 'Set up our school');
    return new BeginPage(this.page);
  }
}

/** Who sets the school up, and their passphrase. */
export class BeginPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async fill(role: Role, passphrase: string, again = passphrase): Promise<void> {
    await this.page.getByRole('radio', { name: who[role] }).check();
    await this.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
    await this.page.getByRole('textbox', { name: 'The same passphrase again' }).fill(again);
  }

  async send(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start our records' }).click();
  }

  async begin(): Promise<SetUpPage> {
    await this.send();
    return new SetUpPage(this.page).arrive();
  }
}

/** The records are there and locked. */
export class UnlockPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(): Promise<this> {
    await arriveAt(this.page, /^Unlock/, 'Passphrase');
    return this;
  }

  async unlock(role: Role, passphrase: string): Promise<void> {
    const choice = this.page.getByRole('radio', { name: who[role] });
    if (await choice.isVisible()) await choice.check();
    await this.page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await this.page.getByRole('button', { name: 'Unlock', exact: true }).click();
  }

  async forgotten(): Promise<void> {
    await this.page.getByRole('link', { name: 'I have forgotten my passphrase' }).click();
    await arriveAt(this.page, 'Use the recovery sheet');
  }

  /** Types the sheet of the general part and a new passphrase. */
  async useSheet(sheet: readonly string[], passphrase: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Recovery sheet: general part' }).fill(sheet.join(' '));
    await this.page.getByRole('textbox', { name: 'New passphrase' }).fill(passphrase);
    await this.page.getByRole('textbox', { name: 'The same passphrase again' }).fill(passphrase);
    await this.page.getByRole('button', { name: 'Use the sheet and set the passphrase' }).click();
  }
}
