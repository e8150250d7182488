import type { Page } from '@playwright/test';
import { expect } from '#test/e2e/app.ts';
import { arriveAt } from './arrive.ts';
import { asListed, asSpoken } from './names.ts';
import { RowChoice } from './row-choice.ts';

/** The staff list. */
export class StaffPage {
  readonly page: Page;
  readonly rows: RowChoice;
  constructor(page: Page) {
    this.page = page;
    this.rows = new RowChoice(page);
  }

  async arrive(): Promise<this> {
    await arriveAt(this.page, 'Staff');
    return this;
  }

  async open(): Promise<this> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Staff' }).click();
    return this.arrive();
  }

  /** The names in the order of the list and as it writes them, family name first. */
  async names(): Promise<string[]> {
    return this.table().getByRole('rowheader').allTextContents();
  }

  table() {
    return this.page.getByRole('grid', { name: 'Staff list' });
  }

  async filter(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Filter' }).fill(text);
  }

  async onlyGroup(group: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Staff group' }).selectOption(group);
  }

  async sortBy(heading: string): Promise<void> {
    await this.table().getByRole('button', { name: heading }).click();
  }

  async openPerson(name: string): Promise<PersonPage> {
    await this.table()
      .getByRole('link', { name: asListed(name) })
      .click();
    return new PersonPage(this.page).arrive(name);
  }

  /** The record of somebody, where it was just opened. */
  async person(name: string): Promise<PersonPage> {
    return new PersonPage(this.page).arrive(name);
  }

  async add(): Promise<PersonFormPage> {
    await this.page.getByRole('link', { name: 'Add person' }).click();
    await arriveAt(this.page, 'Add person');
    return new PersonFormPage(this.page);
  }
}

/** One person's record. */
export class PersonPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(name: string): Promise<this> {
    await arriveAt(this.page, asSpoken(name));
    return this;
  }

  /** A fact of the record by its label. */
  async fact(label: string): Promise<string | null> {
    const card = this.page.getByRole('region', { name: 'Facts' });
    return card.locator(`dt:text-is("${label}") + dd`).textContent();
  }

  async next(name: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Next', exact: true }).click();
    await this.arrive(name);
  }

  async edit(name: string): Promise<PersonFormPage> {
    await this.page.getByRole('link', { name: 'Edit' }).click();
    await arriveAt(this.page, `Edit ${name}`);
    return new PersonFormPage(this.page);
  }

  async leave(on: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Record leaving' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Last day at the school' }).fill(on);
    await dialog.getByRole('button', { name: 'Record leaving' }).click();
    await expect(dialog).toBeHidden();
  }
}

/** The form of a person, new or known. */
export class PersonFormPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async fill(boxes: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(boxes)) {
      await this.page.getByRole('textbox', { name: label }).fill(text);
    }
  }

  async choose(label: string, option: string): Promise<void> {
    // the box of a second post ends with the same words
    await this.page.getByRole('combobox', { name: label }).first().selectOption(option);
  }

  box(label: string) {
    return this.page.getByRole('textbox', { name: label });
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Add person|Save changes)$/ }).click();
  }
}
