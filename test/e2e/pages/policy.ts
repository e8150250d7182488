import type { Locator, Page } from '@playwright/test';
import { expect } from '#test/e2e/app.ts';
import { arriveAt } from './arrive.ts';

/** Choosing the policy. */
export class PolicyPart {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Policy' }).click();
    await arriveAt(this.page, 'Policy');
    return this;
  }

  async mark(title: string): Promise<void> {
    await this.page.getByRole('radio', { name: title, exact: true }).check();
  }

  /** What is said of the policies under their names. */
  async hints(): Promise<string[]> {
    const group = this.page.getByRole('group', { name: 'Which policy does the school follow?' });
    return group.locator('.mantine-Radio-description').allTextContents();
  }

  async adapt(): Promise<EditPolicyPage> {
    await this.page.getByRole('button', { name: 'Adapt this policy' }).click();
    return new EditPolicyPage(this.page).arrive();
  }

  /** Loads the file that the next dialog gives. */
  async load(): Promise<void> {
    await this.page.getByRole('button', { name: 'Load a policy from a file' }).click();
  }
}

/** Changing a policy of the school's own, part by part. */
export class EditPolicyPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(): Promise<this> {
    await arriveAt(this.page, /^Change: /);
    return this;
  }

  async part(title: string): Promise<void> {
    const parts = this.page.getByRole('navigation', { name: 'Parts of the policy' });
    await parts.getByRole('link', { name: title }).click();
    await expect(parts.locator('.is-current')).toContainText(title);
  }

  /** Opens the dialog of a line. */
  async change(what: string): Promise<Locator> {
    await this.page.getByRole('button', { name: `Change: ${what}`, exact: true }).click();
    return this.page.getByRole('dialog');
  }

  async save(): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
  }

  /** The lines of a table: 'what | what it says | clause'. */
  async lines(table: string): Promise<string[]> {
    const rows = await this.page.getByRole('table', { name: table }).locator('tbody tr').all();
    return Promise.all(
      rows.map(async (row) => {
        const cells = await row.locator('th, td').allTextContents();
        return cells
          .slice(0, 3)
          .map((cell) => cell.trim())
          .join(' | ');
      }),
    );
  }

  async form(title: string): Promise<PolicyFormPage> {
    await this.part('Forms');
    await this.page.getByRole('link', { name: title, exact: true }).click();
    return new PolicyFormPage(this.page).arrive(title);
  }

  async openWhatChanges(): Promise<void> {
    await this.page.getByRole('link', { name: 'What changes' }).click();
    await arriveAt(this.page, /^What changes: /);
  }

  /** The lines of what changes: 'part | what | how | before | after'. */
  async whatChanges(): Promise<string[]> {
    const rows = await this.page
      .getByRole('table', { name: /which it was copied from/ })
      .locator('tbody tr')
      .all();
    return Promise.all(rows.map(async (row) => (await row.locator('th, td').allTextContents()).join(' | ')));
  }
}

/** The questions of one form. */
export class PolicyFormPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(title: string): Promise<this> {
    await arriveAt(this.page, title);
    return this;
  }

  /** The questions of a section, in order. */
  async questions(section: string): Promise<string[]> {
    const items = this.page.getByRole('list', { name: `Questions of ${section}` }).getByRole('listitem');
    return items.locator('.question-label').allTextContents();
  }

  async act(action: 'Change' | 'Leave out' | 'Put back' | 'Move up' | 'Move down', question: string): Promise<void> {
    await this.page.getByRole('button', { name: `${action}: ${question}`, exact: true }).click();
  }

  /** The page that is printed. */
  async preview(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Preview' }).click();
    const paper = this.page.frameLocator('iframe').locator('body');
    await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
    return paper;
  }
}
