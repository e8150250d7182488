import { openCycle } from '#test/office/school-year.ts';
import { setUpTrust } from '#test/office/trust.ts';
import { expect, test } from './app.ts';
import type { DuePage } from './pages/due.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { HomePage } from './pages/home.ts';
import { asking, passphrase } from './small-school.ts';

const other = 'copper lantern seventh moor';
const october = '2026–27, October to October';
const december = '2026–27, December to December';
const september = '2026–27, September to September';

test.use({ start: { today: '2026-12-05' } });

/** A trust of two schools whose policy has three calendars, all three cycles open, in the business manager's hands. */
test.beforeEach(async ({ page }) => {
  await new WelcomePage(page).arrive();
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await setUpTrust({ ask }, 'dgat');
  for (const periodId of ['october', 'december', 'september']) await openCycle({ ask }, { periodId });
});

test('Home works over all open cycles, and every line says which it is of', async ({ page }) => {
  const home = await new HomePage(page).arrive();
  await expect(page.getByText('3 cycles open')).toBeVisible();
  await expect(home.part('3 open cycles').getByRole('heading', { level: 3 })).toHaveText([
    `Cycle ${december}: 0 of 3 signed`,
    `Cycle ${october}: 0 of 2 signed`,
    `Cycle ${september}: 0 of 0 signed`,
  ]);
  await expect(home.due('Overdue').first()).toContainText(`waits for the reviewer, Peter Lomas · ${october}`);
  // eight weeks after 1 October and after 1 December; the mid-term reviews of teachers and of support staff
  await expect(home.marks()).toHaveText(['3', '2', '2', '2', '0', '0']);

  const papers = home.part('Continue');
  await papers.getByRole('combobox', { name: 'Cycle of the two papers' }).selectOption(october);
  await home.governorReport();
  await expect(page.getByRole('link', { name: `Cycle ${october}` })).toBeVisible();
});

test('the staff list shows each person’s review in their own cycle; what is due is grouped by site', async ({
  page,
}) => {
  const home = await new HomePage(page).arrive();
  const due = await home.allDue('All that is due');
  await due.choose('Cycle', december);
  await expect(due.rows().first()).toContainText('Kit Barlow');
  await due.choose('Cycle', 'All cycles');
  await due.choose('Group by', 'Site');
  await expect(due.rows().getByRole('link')).toHaveText(['Hazel Bank', 'Mill Lane']);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Staff' }).click();
  for (const [name, appraiser] of [
    ['Tom Fenwick', 'Peter Lomas'],
    ['Kit Barlow', 'Ruth Ashdown'],
  ] as const)
    await expect(page.getByRole('row').filter({ has: page.getByRole('link', { name }) })).toContainText(appraiser);
});

test('somebody’s own period is told with its reason, and what it brings forward', async ({ page }) => {
  const home = await new HomePage(page).arrive();
  const due: DuePage = await home.allDue('By person');
  await due.rows().getByRole('link', { name: 'Owen Slater' }).click();
  const review = await due.openFirst();
  await expect(review.page.getByText('Own period: until 31 Mar 2027: fixed term')).toBeVisible();
  await review.page.getByText('The person’s last day comes first').first().click();
  await expect(review.page.getByText(/^Their last day is Wed 31 Mar 2027, before the day/).first()).toBeVisible();
});

test('the headteacher opens the kept reviews of each cycle apart', async ({ page }) => {
  const { ask } = asking(page);
  await ask('vault.addRole', { role: 'headteacher', passphrase: other });
  await ask('vault.lock', {});
  await (await new UnlockPage(page).arrive()).unlock('headteacher', other);
  const home = new HomePage(page);
  for (const [cycle, names] of [
    [october, ['Ruth Ashdown', 'Peter Lomas']],
    [september, ['Helen Marsh', 'Dana Whitlock']],
  ] as const) {
    const card = home.part(`Reviews that only you open: ${cycle}`);
    for (const name of names) await expect(card.getByRole('heading', { name: new RegExp(`^${name}, `) })).toBeVisible();
  }
});
