import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '#test/e2e/accessible.ts';
import { expect } from '#test/e2e/app.ts';
import { arriveAt } from './arrive.ts';
import { asListed } from './names.ts';

/** The register of training needs. */
export class TrainingPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Training needs' }).click();
    await arriveAt(this.page, 'Training needs');
    return this;
  }

  async held(): Promise<HeldPage> {
    await this.page.getByRole('link', { name: 'Training attended and required' }).click();
    return new HeldPage(this.page).arrive();
  }

  row(name: string): Locator {
    return rowOf(this.page.getByRole('table', { name: 'Training needs' }), name);
  }

  /** Adds a need that comes from no review; it is open then. */
  async add(name: string): Promise<NeedDialog> {
    await this.page.getByRole('button', { name: 'Add a training need' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Add a training need' });
    await pick(dialog, name);
    await dialog.getByRole('button', { name: 'Add a training need' }).click();
    return new NeedDialog(this.page, name).arrive();
  }

  /** Adds one need for several people at once. */
  async addForAll(names: readonly string[], { need, theme }: { need: string; theme: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a training need' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Add a training need' });
    await expectAccessible(this.page, 'a training need of several people');
    for (const name of names) await pick(dialog, name);
    await dialog.getByRole('textbox', { name: 'Training need', exact: true }).fill(need);
    await dialog.getByRole('textbox', { name: 'Theme' }).fill(theme);
    await dialog.getByRole('button', { name: 'Add a training need' }).click();
    await expect(dialog).toBeHidden();
  }

  async openNeed(name: string): Promise<NeedDialog> {
    await this.row(name).getByRole('link').first().click();
    return new NeedDialog(this.page, name).arrive();
  }
}

/** The rows of somebody in a list. */
function rowOf(table: Locator, name: string): Locator {
  return table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name: asListed(name) }) });
}

/** Picks somebody by typing their name. */
async function pick(dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Find by name or job title' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Find by name or job title' }).press('Enter');
}

/** What was held, and what must be had. */
export class HeldPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(): Promise<this> {
    await arriveAt(this.page, 'Training attended and required');
    return this;
  }

  standing(name: string): Locator {
    return rowOf(this.page.getByRole('table', { name: 'Who has the training that is required' }), name);
  }

  async show(state: string, what: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Show' }).selectOption(state);
    await this.page.getByRole('combobox', { name: 'Training', exact: true }).selectOption(what);
  }

  async record(): Promise<EventDialog> {
    await this.page.getByRole('button', { name: 'Record a training' }).click();
    return new EventDialog(this.page).arrive();
  }
}

/** A training that is being recorded. */
export class EventDialog {
  readonly page: Page;
  readonly dialog: Locator;
  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Record a training' });
  }

  async arrive(): Promise<this> {
    await expect(this.dialog).toBeVisible();
    await expectAccessible(this.page, 'a training that is recorded');
    return this;
  }

  async kind(kind: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: 'Which training' }).selectOption(kind);
  }

  async heldOn(day: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Held on' }).fill(day);
  }

  async wasThere(name: string): Promise<void> {
    await this.dialog.getByRole('checkbox', { name }).click();
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }
}

/** One training need, over the register. */
export class NeedDialog {
  readonly page: Page;
  readonly dialog: Locator;
  constructor(page: Page, name: string) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: `Training need: ${name}` });
  }

  async arrive(): Promise<this> {
    await expect(this.dialog).toBeVisible();
    await expectAccessible(this.page, 'a training need');
    return this;
  }

  box(name: string): Locator {
    return this.dialog.getByRole('textbox', { name, exact: true });
  }

  async state(state: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: 'State' }).selectOption(state);
  }

  async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }
}
