import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, saveTo, standAtPrinter, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { problemsOn } from './pages/arrive.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { HomePage } from './pages/home.ts';
import { ReviewPage, ReviewsPage } from './pages/review.ts';
import { asking, makeSmallSchool, passphrase } from './small-school.ts';

const other = 'copper lantern seventh moor';

test('the report to governors is at the printer after three clicks, the last in the system’s own dialog', async ({
  app,
  page,
}) => {
  await (await new WelcomePage(page).arrive()).lookRound();
  const printed = await standAtPrinter(app);
  const clicks = await countClicks(page);
  const report = await new HomePage(page).governorReport();
  await report.print();
  await expect.poll(printed).toBe(1);
  expect((await clicks()) + 1).toBe(3);
});

test('the training needs are in Excel after two clicks, the last in the system’s own dialog', async ({
  app,
  page,
  running,
}) => {
  await (await new WelcomePage(page).arrive()).lookRound();
  const file = path.join(path.dirname(running.vault), 'needs.xlsx');
  await saveTo(app, file);
  const clicks = await countClicks(page);
  await new HomePage(page).trainingNeedsToExcel();
  const said = page.getByRole('status').filter({ hasText: 'Saved needs.xlsx' });
  await expect(said.getByRole('button', { name: 'Open' })).toBeVisible();
  await expect(said.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  expect((await clicks()) + 1).toBe(2);
  expect(existsSync(file)).toBe(true);
});

test('what is late stands first, with its day, the rule behind it and on demand the sum', async ({ page }) => {
  await (await new WelcomePage(page).arrive()).lookRound();
  const home = new HomePage(page);
  await expect(home.part('To do')).toBeVisible();
  const first = home.due('Overdue').first();
  await expect(first.getByText(/^\d+ working days? late$/)).toBeVisible();
  await first.getByText(/^5 working days after ‘.+’ on \d+ \w+ 2026$/).click();
  await expect(first.getByText(/Saturdays and Sundays do not count/)).toBeVisible();
  await expect(home.part(/^Cycle 2026–27: \d+ of \d+ signed$/)).toBeVisible();
  await home.openFirst('Overdue');
});

test('the first overdue review is opened without the mouse, a few keys from the heading', async ({ page }) => {
  await (await new WelcomePage(page).arrive()).lookRound();
  const link = new HomePage(page).due('Overdue').first().getByRole('link');
  const name = await link.textContent();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await new ReviewPage(page).arrive(name ?? '');
  await page.keyboard.press('Alt+ArrowLeft');
  await new HomePage(page).arrive();
});

test('a new school finds there what is still to be set up', async ({ page }) => {
  await new WelcomePage(page).arrive();
  await asking(page).ask('vault.create', { role: 'manager', passphrase });
  const home = await new HomePage(page).arrive();
  await expect(page.getByRole('navigation', { name: 'Parts of the set-up' })).toBeVisible();
  await expect(home.part('To do')).toContainText('Nothing is due in the next two weeks');
});

test('the headteacher opens the reviews that the office may not see, and names who appraises', async ({ page }) => {
  await new WelcomePage(page).arrive();
  await makeSmallSchool(page);
  const { ask } = asking(page);
  await expect(page.getByText('Reviews that only you open')).toHaveCount(0);
  await ask('vault.addRole', { role: 'headteacher', passphrase: other });
  await ask('vault.lock', {});
  await (await new UnlockPage(page).arrive()).unlock('headteacher', other);
  const card = new HomePage(page).part('Reviews that only you open');
  const appraiser = card.getByRole('combobox', { name: 'Appraiser of Beth Cadwgan' });
  await expect(appraiser.locator('option:checked')).toHaveText('Gwen Tudur');
  await appraiser.selectOption('Choose who appraises');
  await card.getByRole('button', { name: 'Open the review' }).click();
  expect(await problemsOn(page)).toEqual(['Enter who appraises Beth Cadwgan']);
  await appraiser.selectOption('Gwen Tudur');
  await card.getByRole('button', { name: 'Open the review' }).click();
  await expect(card).toHaveCount(0);
  const reviews = await new ReviewsPage(page).open();
  await reviews.openReview('Beth Cadwgan');
  await expect(page.getByText('Kept in the headteacher’s part')).toBeVisible();
});
