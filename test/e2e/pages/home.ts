import { expect, type Locator, type Page } from '@playwright/test';
import { arriveAt } from './arrive.ts';
import { DocumentPage } from './documents.ts';
import { DuePage } from './due.ts';
import { asListed } from './names.ts';
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

  /**
   * All that 'To do' says, each group with its entries: 'Fri 27 Nov | Tom Fenwick | Due today | Objectives set · waits for
   * the reviewer | 6 weeks after 16 Oct 2026'.
   */
  async toDo(): Promise<Record<string, string[]>> {
    const groups = this.part('To do').getByRole('region');
    const said = await groups.evaluateAll((sections) =>
      sections.map((section) => {
        const entries = [...section.querySelectorAll('li')].map((entry) => {
          const textsOf = (parts: string) => [...entry.querySelectorAll(parts)].map((part) => part.textContent);
          const [day, left] = textsOf('.due-day > *');
          const [whose] = textsOf('.due-whose :is(a, summary)');
          const what = textsOf('.due-whose > span, .due-why > span').join(' · ');
          return [day, whose, left, what, ...textsOf('.due-why summary')].join(' | ');
        });
        return [section.ariaLabel ?? '', entries] as const;
      }),
    );
    return Object.fromEntries(said);
  }

  /** The first link to something that is due of somebody; a row of several people is opened for it. */
  async dueOf(name: string): Promise<Locator> {
    const toDo = this.part('To do');
    const link = toDo
      .getByRole('link', { name })
      .or(toDo.getByRole('link', { name: asListed(name) }))
      .first();
    const several = this.part('To do').locator('summary').filter({ hasText: name }).first();
    // the row of several may become one of one while what was just noted arrives
    await expect(async () => {
      if ((await link.count()) === 0) await several.click({ timeout: 1000 });
      await expect(link).toBeVisible({ timeout: 1000 });
    }).toPass();
    return link;
  }

  /** Opens the row of several people by what it is called: their names, or '28 people'. */
  async openSeveral(title: string | RegExp): Promise<Locator> {
    const row = this.part('To do')
      .getByRole('listitem')
      .filter({ has: this.page.locator('summary', { hasText: title }) });
    const summary = row.first().locator('summary').first();
    if ((await summary.locator('..').getAttribute('open')) === null) await summary.click();
    return row.first();
  }

  /** Opens the first review of a group; the first row is opened where it is of several people. */
  async openFirst(group: string): Promise<ReviewPage> {
    const first = this.due(group).first();
    const several = first.locator('.due-whose > details > summary');
    if ((await several.count()) > 0) await several.click();
    const link = first.locator('.due-whose a, .due-people a').first(); // the rule below leads to the policy
    const name = await link.textContent();
    await link.click();
    return new ReviewPage(this.page).arrive(name ?? '');
  }

  /** To the list of all that is due, by its name on Home: 'All that is due', 'By appraiser', 'By person'. */
  async allDue(name: string): Promise<DuePage> {
    await this.part('To do').getByRole('link', { name }).click();
    return new DuePage(this.page).arrive();
  }

  /** The numbers on the strip of the year; each leads to the deadlines of its day. */
  marks() {
    return this.part('The year').getByRole('list', { name: 'Deadlines of the year' }).getByRole('link');
  }

  /** To the page of the report to governors. */
  async governorReport(): Promise<DocumentPage> {
    await this.page.getByRole('link', { name: 'Print governor report' }).click();
    return new DocumentPage(this.page).arrive(/^Report to the /);
  }

  async trainingNeedsToExcel(): Promise<void> {
    await this.page.getByRole('button', { name: 'Training needs to Excel' }).click();
  }
}
