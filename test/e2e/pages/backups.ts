import type { Page } from '@playwright/test';
import type { Role } from '#domain/roles.ts';
import { arriveAt } from './arrive.ts';

const who = { manager: 'Business manager', headteacher: 'Headteacher' } as const satisfies Record<Role, string>;

/** The screen of the copies of the records. */
export class BackupsPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(): Promise<this> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Safekeeping' }).click();
    await arriveAt(this.page, 'Safekeeping');
    await this.page.getByRole('main').getByRole('link', { name: 'Backups' }).click();
    await arriveAt(this.page, 'Backups');
    return this;
  }

  async chooseFolder(): Promise<void> {
    await this.page.getByRole('button', { name: 'Choose a folder' }).click();
  }

  async backUpNow(): Promise<void> {
    await this.page.getByRole('button', { name: 'Back up now' }).click();
  }
}

/** The road back from a copy. */
export class RestorePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** From the first screen of a computer, whichever it is. */
  async arrive(): Promise<this> {
    await this.page.getByRole('link', { name: 'Restore from a backup' }).click();
    await arriveAt(this.page, 'Restore from a backup');
    return this;
  }

  async chooseFolder(): Promise<void> {
    await this.page.getByRole('button', { name: 'Choose the folder' }).click();
  }

  async useSheet(role: Role, sheet: readonly string[], passphrase: string): Promise<void> {
    const choice = this.page.getByRole('radio', { name: who[role] });
    if (await choice.isVisible()) await choice.check();
    await this.page.getByRole('radio', { name: 'The recovery sheet' }).check();
    await this.page.getByRole('textbox', { name: 'Recovery sheet: general part' }).fill(sheet.join(' '));
    await this.page.getByRole('textbox', { name: 'New passphrase' }).fill(passphrase);
    await this.page.getByRole('textbox', { name: 'The same passphrase again' }).fill(passphrase);
  }

  async check(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open and check this backup' }).click();
  }

  async restore(): Promise<void> {
    await this.page.getByRole('button', { name: 'Restore these records' }).click();
  }
}
