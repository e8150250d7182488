import { existsSync } from 'node:fs';
import path from 'node:path';
import { setUpSchool, supportStaff } from '#test/office/school-year.ts';
import { expect, saveTo, standAtPrinter, test, turnTo } from './app.ts';
import { countClicks } from './clicks.ts';
import { demoSchool } from './one-program.ts';
import { arriveAt, problemsOn } from './pages/arrive.ts';
import { OpenCyclePage } from './pages/cycles.ts';
import { DuePage } from './pages/due.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { goTo, lock } from './pages/frame.ts';
import { HomePage } from './pages/home.ts';
import { ReviewPage, ReviewsPage } from './pages/review.ts';
import { asking, makeSmallSchool, passphrase } from './small-school.ts';

const other = 'copper lantern seventh moor';
const demo = demoSchool();

test('the report to governors is at the printer after three clicks, the last in the system’s own dialog', async () => {
  const { app, page } = demo();
  await goTo(page, 'Home');
  const printed = await standAtPrinter(app);
  const clicks = await countClicks(page);
  const report = await new HomePage(page).governorReport();
  await report.print();
  await expect.poll(printed).toBe(1);
  expect((await clicks()) + 1).toBe(3);
});

test('the training needs are in Excel after two clicks, the last in the system’s own dialog', async () => {
  const { app, page, vault } = demo();
  await goTo(page, 'Home');
  const file = path.join(path.dirname(vault), 'needs.xlsx');
  await saveTo(app, file);
  const clicks = await countClicks(page);
  await new HomePage(page).trainingNeedsToExcel();
  const said = page.getByRole('status').filter({ hasText: 'Saved needs.xlsx' });
  await expect(said.getByRole('button', { name: 'Open' })).toBeVisible();
  await expect(said.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  expect((await clicks()) + 1).toBe(2);
  expect(existsSync(file)).toBe(true);
  await said.getByRole('button', { name: 'Dismiss' }).click();
});

test('what is late stands first, with its day, whom it waits for, the rule behind it and on demand the sum', async () => {
  const { page } = demo();
  await goTo(page, 'Home');
  const home = new HomePage(page);
  await expect(home.part('To do')).toBeVisible();
  const overdue = home.due('Overdue');
  const counted = overdue.filter({ hasText: /5 working days after/ }).first();
  await expect(counted.getByText(/^\d+ days? late$/)).toBeVisible();
  await expect(counted.getByText(/waiting for the apprais(er(, .+)?|ee)$/)).toBeVisible();
  await counted.getByText(/^5 working days after \d+ \w+ 2026$/).click();
  await expect(counted.getByText(/^5 working days after ‘.+’$/)).toBeVisible();
  await expect(counted.getByText(/Saturdays and Sundays do not count.* Your school’s choice/)).toBeVisible();
  const named = overdue.filter({ hasText: 'The policy names the day' }).first();
  await named.locator('summary').filter({ hasText: 'The policy names the day' }).click();
  await expect(named.getByText('Policy: 3.1.')).toBeVisible();
  await expect(home.part(/^Cycle 2026–27: \d+ of \d+ signed$/)).toBeVisible();
  const bar = page.getByRole('img', { name: 'Where the reviews of 2026–27 are' });
  for (const stage of ['Not started', 'Being written', 'To sign', 'Signed']) // each on one line, however few it counts
    await expect(bar.getByText(stage, { exact: true })).toBeVisible();
  await home.openFirst('Overdue');
});

test('the first overdue review is opened without the mouse, a few keys from the heading', async () => {
  const { page } = demo();
  await goTo(page, 'Home');
  const row = new HomePage(page).due('Overdue').first();
  const several = row.locator('summary').first();
  // before it stand what only the headteacher opens, a concern, the list of them, and the report to governors
  for (const _ of [1, 2, 3, 4, 5]) await page.keyboard.press('Tab');
  await expect(several).toBeFocused();
  await page.keyboard.press('Enter');
  const link = row.getByRole('link').first();
  const name = await link.textContent();
  for (const _ of ['the rule', 'the box', 'the name']) await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await new ReviewPage(page).arrive(name ?? '');
  await page.keyboard.press('Alt+ArrowLeft');
  await new HomePage(page).arrive();
});

test('what is due for many on one day is one row, which opens to them and is marked for some at once', async ({
  page,
  app,
}) => {
  await new WelcomePage(page).arrive();
  await turnTo(app, '2026-11-20');
  const { ask } = asking(page);
  await makeSmallSchool(page, async () => {
    for (const givenName of ['Alys', 'Cai', 'Dewi', 'Elin', 'Ffion'])
      await ask('staff.add', { staff: { ...supportStaff, givenName, familyName: 'Huws' } });
  });
  await goTo(page, 'Home');
  const home = new HomePage(page);
  await expect(home.due('Overdue')).toHaveCount(1);
  const clicks = await countClicks(page);
  const row = await home.openSeveral('7 people');
  await row.getByRole('checkbox', { name: 'Choose Nia Prosser' }).uncheck();
  await row.getByRole('button', { name: 'Mark 6 meetings as held' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mark as done for 6 people' }).click();
  expect(await clicks()).toBe(4);
  await expect(home.due('Overdue').getByRole('link', { name: 'Nia Prosser' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await (await home.openSeveral('7 people')).getByRole('button', { name: 'Book 7 meetings' }).click();
  await expect(page.getByRole('dialog', { name: 'Book meetings for 7 people' })).toBeVisible();
});

test('a day that has passed before the cycle opens is said there, and a day of the school’s own keeps Home free of red', async ({
  page,
  app,
}) => {
  await new WelcomePage(page).arrive();
  await turnTo(app, '2026-11-20');
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await setUpSchool({ ask });
  const preview = await new OpenCyclePage(page).open();
  const said =
    '‘Hold the review and planning meeting’: the day for it, 30 Sep 2026 (policy 3.1), has passed. 2 reviews would start overdue.';
  await expect(page.getByText(said)).toBeVisible();
  const own = page.getByRole('textbox', { name: 'Your school’s own day: Hold the review and planning meeting' });
  await own.fill('19/11/2026');
  await expect
    .poll(() => preview.problems())
    .toEqual(['Enter a day for ‘Hold the review and planning meeting’ that is still to come, or leave its box empty']);
  await own.fill('4/12/2026');
  const cycle = await preview.openFor('2 people');
  await expect(cycle.people()).toHaveCount(2);
  await goTo(page, 'Home');
  const home = await new HomePage(page).arrive();
  const today = 'Fri 4 Dec | Nia Prosser and Owain Rees | ';
  await expect
    .poll(() => home.toDo())
    .toMatchObject({ 'Next two weeks (2)': [expect.stringContaining('The school names the day')] });
  expect((await home.toDo())['Next two weeks (2)']?.[0]?.startsWith(today)).toBe(true);
});

test('whom to remind is counted by appraiser; a name lists theirs, and Back returns to the counts', async () => {
  const { page } = demo();
  await goTo(page, 'Home');
  const home = new HomePage(page);
  const overdue = Number(
    /\d+/.exec(
      (await home
        .part('To do')
        .getByRole('heading', { name: /^Overdue/ })
        .textContent()) ?? '',
    )?.[0],
  );
  const due = await home.allDue('By appraiser');
  const [, first] = await due.rows().first().getByRole('cell').allTextContents();
  const counts = await due.rows().locator('td:nth-child(2)').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(overdue);
  expect(Number(counts[0])).toBe(Math.max(...counts.map(Number)));
  expect(first).toBeDefined();
  const name = await due.openFirstGroup();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await due.choose('When', 'Overdue');
  await expect(due.rows()).toHaveCount(Number(counts[0]));
  const paper = (await due.putOut()).paper();
  await expect(paper.getByText(`${counts[0]} deadlines, ${counts[0]} overdue · ${name} · Overdue`)).toBeVisible();
  await expect(paper.getByRole('row')).toHaveCount(Number(counts[0]) + 2); // the heading of the table, and 'Overdue'
  await page.goBack();
  await due.arrive();
  await expect(due.rows()).toHaveCount(Number(counts[0]));
  await due.choose('Waiting for', 'appraisee');
  await due.choose('When', 'Later');
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(due.rows().first()).toBeVisible();
  await page.goBack();
  await expect(due.rows()).toHaveCount(counts.length);
});

test('the list of all that is due leads to a review, and each day of it to the days', async () => {
  const { page } = demo();
  await goTo(page, 'Home');
  const due = await new HomePage(page).allDue('All that is due');
  await expect(page.getByText(/^\d+ deadlines, \d+ overdue$/)).toBeVisible();
  await due.choose('Group by', 'Day');
  expect(await due.openFirstGroup()).toBe('Wed 30 Sep 2026');
  await expect(due.rows().first()).toContainText('The policy names the day (policy 3.1)');
  const review = await due.openFirst();
  await expect(review.page.getByText('by 30 Sep 2026')).toBeVisible();
});

test('a day of the year’s strip says what ends on it when it has the focus, and leads to its deadlines', async () => {
  const { page } = demo();
  await goTo(page, 'Home');
  const home = new HomePage(page);
  const mark = home.marks().first();
  await expect(mark).toHaveAccessibleName(
    /^\d+ overdue: Wed 30 Sep 2026, Hold the review and planning meeting \(policy 3\.1\), 2026–27$/,
  );
  const name = (await mark.getAttribute('aria-label')) ?? '';
  await mark.focus();
  await expect(home.part('The year').getByText(name)).toBeVisible();
  await home.part('The year').getByText('The year as a list').click();
  const list = page.getByRole('table', { name: 'The year as a list' });
  await expect(list.getByRole('row', { name: /^Autumn term/ })).toBeVisible();
  await expect(list.getByRole('row', { name: /^Christmas Day/ })).toContainText('25 Dec 2026');
  await mark.focus();
  await page.keyboard.press('Enter');
  const due = await new DuePage(page).arrive();
  await expect(page.getByRole('heading', { level: 2, name: 'Wed 30 Sep 2026' })).toBeVisible();
  await expect(due.rows()).toHaveCount(Number.parseInt(name, 10));
});

test('a new school finds there what is still to be set up', async ({ page }) => {
  await new WelcomePage(page).arrive();
  await asking(page).ask('vault.create', { role: 'manager', passphrase });
  const home = await new HomePage(page).arrive();
  await expect(page.getByRole('navigation', { name: 'Parts of the set-up' })).toBeVisible();
  await expect(home.part('To do')).toContainText('Nothing is due, because no cycle is open yet');
});

test('the headteacher opens the reviews that the office may not see, and names who appraises', async ({ page }) => {
  await new WelcomePage(page).arrive();
  await makeSmallSchool(page);
  const { ask } = asking(page);
  await expect(page.getByText('Reviews that only you can open')).toHaveCount(0);
  await ask('vault.addRole', { role: 'headteacher', passphrase: other });
  await lock(page);
  await (await new UnlockPage(page).arrive()).unlock('headteacher', other);
  await arriveAt(page, 'Recovery sheets'); // theirs is made when they come in for the first time
  await goTo(page, 'Home');
  const card = new HomePage(page).part('Reviews that only you can open');
  const appraiser = card.getByRole('combobox', { name: 'Appraiser of Beth Cadwgan' });
  await expect(appraiser.locator('option:checked')).toHaveText('Gwen Tudur');
  await appraiser.selectOption('Choose who appraises');
  await card.getByRole('button', { name: 'Open the review' }).click();
  await expect.poll(() => problemsOn(page)).toEqual(['Enter who appraises Beth Cadwgan']);
  await appraiser.selectOption('Gwen Tudur');
  await card.getByRole('button', { name: 'Open the review' }).click();
  await expect(card).toHaveCount(0);
  const reviews = await new ReviewsPage(page).open();
  await reviews.openReview('Beth Cadwgan');
  await expect(page.getByText('Headteacher’s part')).toBeVisible();
  await goTo(page, 'Home');
  await new HomePage(page).part('Only you can open these').getByRole('link', { name: 'Beth Cadwgan' }).click();
  await new ReviewPage(page).arrive('Beth Cadwgan');
  // whoever else comes begins at Home, whatever stood in the window
  await lock(page);
  await (await new UnlockPage(page).arrive()).unlock('manager', passphrase);
  await new HomePage(page).arrive();
});
