import type { FrameLocator, Page } from '@playwright/test';
import { expectAccessible } from '#test/e2e/accessible.ts';
import { expect } from '#test/e2e/app.ts';
import { arriveAt } from './arrive.ts';

/** The gallery of documents. */
export class DocumentsPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Documents' }).click();
    await arriveAt(this.page, 'Documents');
    return this;
  }

  async titles(): Promise<string[]> {
    return this.page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  }

  /** The lines of cards from above: how many cards, and at how many heights they end and their links to the page stand. */
  async lines(): Promise<{ cards: number; ends: number; links: number }[]> {
    const links = await this.page.getByRole('link', { name: /^Preview/ }).all();
    const places = await Promise.all(
      links.map((link) =>
        link.evaluate((element) => {
          const { top, bottom } = (element.closest('section') ?? element).getBoundingClientRect();
          return {
            top: Math.round(top),
            end: Math.round(bottom),
            link: Math.round(element.getBoundingClientRect().top),
          };
        }),
      ),
    );
    return [...Map.groupBy(places, ({ top }) => top).values()].map((line) => ({
      cards: line.length,
      ends: new Set(line.map(({ end }) => end)).size,
      links: new Set(line.map(({ link }) => link)).size,
    }));
  }

  async language(language: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Language' }).selectOption(language);
  }

  /** To the page of a document: of somebody, or as it stands where nobody is named. */
  async preview(title: string, whose?: string): Promise<DocumentPage> {
    const card = this.page.getByRole('region', { name: title, exact: true });
    if (whose !== undefined) await card.getByRole('combobox', { name: 'Whose' }).selectOption(whose);
    await card.getByRole('link', { name: 'Preview' }).click();
    return new DocumentPage(this.page).arrive(title);
  }
}

/** One document as it is printed. */
export class DocumentPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async arrive(title: string | RegExp): Promise<this> {
    await arriveAt(this.page, title);
    await expect(this.paper().getByRole('heading', { level: 1 })).toBeVisible();
    return this;
  }

  /** The page that is printed. */
  paper(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  async language(language: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Language' }).selectOption(language);
  }

  /** Whether a training summary names anybody. */
  async names(how: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Names' }).selectOption(how);
  }

  async print(): Promise<void> {
    await this.page.getByRole('button', { name: 'Print' }).click();
  }

  /** Saves it as Word, Excel or PDF, and waits until the program says under which name. */
  async saveAs(format: 'Word' | 'Excel' | 'PDF'): Promise<void> {
    await this.page.getByRole('button', { name: `Save as ${format}` }).click();
    const said = this.page.getByRole('status').filter({ hasText: /Saved .+\.(docx|xlsx|pdf)/ });
    await expect(said).toBeVisible({ timeout: 30_000 });
    await expect(said.getByRole('button', { name: 'Show in folder' })).toBeVisible();
    await expectAccessible(this.page, `a document saved as ${format}`);
    await said.getByRole('button', { name: 'Dismiss' }).click();
  }
}
