import type { StaffId } from '#domain/ids.ts';
import { changeStaff, openCycle } from '#test/office/school-year.ts';
import { type Name, setUpTrust } from '#test/office/trust.ts';
import { expect, test } from './app.ts';
import { oneProgram } from './one-program.ts';
import { arriveAt } from './pages/arrive.ts';
import { OpenCyclePage } from './pages/cycles.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { goTo, lock } from './pages/frame.ts';
import { HomePage } from './pages/home.ts';
import { asking, passphrase } from './small-school.ts';

const other = 'copper lantern seventh moor';
const october = '2026–27, October to October';
const december = '2026–27, December to December';
const september = '2026–27, September to September';

// A trust of two schools under DGAT, whose policy has three calendars (6), in the business manager's hands: teachers and
// headteachers from October, which is open already, support staff from December, the central team from September.
let ids: Record<Name, StaffId>;
const trust = oneProgram(
  async ({ page }) => {
    await new WelcomePage(page).arrive();
    const { ask } = asking(page);
    await ask('vault.create', { role: 'manager', passphrase });
    ({ ids } = await setUpTrust({ ask }, 'dgat'));
    await openCycle({ ask }, { periodId: 'october' });
  },
  { today: '2026-12-05' },
);
test.describe.configure({ mode: 'serial' });

test('three cycles are open side by side, each with its own people, and nobody is in two at the same time', async () => {
  const { page } = trust();
  const { ask } = asking(page);
  await changeStaff({ ask }, ids.Tom, { group: 'other-support' });
  const preview = await new OpenCyclePage(page).open();
  await preview.period(december);
  // 4 v: whom an agency employs; 4 iv: probation of support staff
  const out = [
    'Lind, Rosa | Cook | Agency or contract worker (policy 4 v)',
    'Moss, Leah | Teaching Assistant | In the probation period (policy 4 iv); will be in from 9 Jan 2027',
  ];
  await expect.poll(() => preview.out()).toEqual([`Fenwick, Tom | Teacher | Already in the cycle ${october}`, ...out]);
  await changeStaff({ ask }, ids.Tom, { group: 'teacher' });
  await expect.poll(() => preview.out()).toEqual(out);
  const opened = await preview.openFor('3 people');
  await expect(opened.people()).toHaveText(['Barlow, Kit', 'Pike, Joan', 'Slater, Owen']);

  await preview.open();
  await preview.period(september);
  await expect(page.getByText('2 reviews are in the headteacher’s part.')).toBeVisible();
  const central = await preview.openFor('0 people');
  await expect(central.people()).toHaveCount(0);
});

test('Home works over all open cycles, and every line says which it is of', async () => {
  const { page } = trust();
  await goTo(page, 'Home');
  const home = new HomePage(page);
  await expect(page.getByText('3 cycles open')).toBeVisible();
  await expect(home.part('3 open cycles').getByRole('heading', { level: 3 })).toHaveText([
    `Cycle ${december}: 0 of 3 signed`,
    `Cycle ${october}: 0 of 2 signed`,
    `Cycle ${september}: 0 of 0 signed`,
  ]);
  await expect(home.due('Overdue').first()).toContainText(
    `waiting for the reviewer, Peter Lomas and Ruth Ashdown · ${october}`,
  );
  // eight weeks after 1 October and after 1 December; the mid-term reviews of teachers and of support staff
  await expect(home.marks()).toHaveText(['3', '2', '2', '2', '0', '0']);

  const papers = home.part('Continue');
  await papers.getByRole('combobox', { name: 'Cycle for these papers' }).selectOption(october);
  await home.governorReport();
  await expect(page.getByRole('link', { name: `Cycle ${october}` })).toBeVisible();
});

test('the staff list shows each person’s review in their own cycle; what is due is grouped by site', async () => {
  const { page } = trust();
  await goTo(page, 'Home');
  const due = await new HomePage(page).allDue('All that is due');
  await due.choose('Cycle', december);
  await expect(due.rows().first()).toContainText('Barlow, Kit');
  await due.choose('Cycle', 'All cycles');
  await due.choose('Group by', 'Site');
  await expect(due.rows().getByRole('link')).toHaveText(['Hazel Bank', 'Mill Lane']);

  await goTo(page, 'Staff');
  for (const [name, appraiser] of [
    ['Fenwick, Tom', 'Peter Lomas'],
    ['Barlow, Kit', 'Ruth Ashdown'],
  ] as const)
    await expect(page.getByRole('row').filter({ has: page.getByRole('link', { name }) })).toContainText(appraiser);
});

test('somebody’s own period is told with its reason, and what it brings forward', async () => {
  const { page } = trust();
  await goTo(page, 'Home');
  const due = await new HomePage(page).allDue('By person');
  await due.rows().getByRole('link', { name: 'Slater, Owen' }).click();
  const review = await due.openFirst();
  await expect(review.page.getByText('Own period: until 31 Mar 2027: fixed term')).toBeVisible();
  await review.page.getByText('The person’s last day comes first').first().click();
  await expect(review.page.getByText(/^Their last day is Wed 31 Mar 2027, before the day/).first()).toBeVisible();
});

test('the headteacher opens the kept reviews of each cycle apart', async () => {
  const { page } = trust();
  const { ask } = asking(page);
  await goTo(page, 'Home');
  await ask('vault.addRole', { role: 'headteacher', passphrase: other });
  await lock(page);
  await (await new UnlockPage(page).arrive()).unlock('headteacher', other);
  await arriveAt(page, 'Recovery sheets'); // theirs is made when they come in for the first time
  await goTo(page, 'Home');
  const home = new HomePage(page);
  for (const [cycle, names] of [
    [october, ['Ruth Ashdown', 'Peter Lomas']],
    [september, ['Helen Marsh', 'Dana Whitlock']],
  ] as const) {
    const card = home.part(`Reviews that only you can open: ${cycle}`);
    for (const name of names) await expect(card.getByRole('heading', { name: new RegExp(`^${name}, `) })).toBeVisible();
  }
});
