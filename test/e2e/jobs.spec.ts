import { expect, standAtPrinter, test } from './app.ts';
import { countWork } from './clicks.ts';
import { demoSchool } from './one-program.ts';
import { arriveAt } from './pages/arrive.ts';
import { ChangesPage } from './pages/changes.ts';
import { CyclePage } from './pages/cycles.ts';
import { goTo } from './pages/frame.ts';
import { HomePage } from './pages/home.ts';
import { ReviewPage } from './pages/review.ts';
import { StaffPage } from './pages/staff.ts';

/*
 * The jobs of an office with the most clicks and keys that they may take. Those that are counted elsewhere: a line manager
 * changed with the review (staff.spec), a need for eight people (training.spec), both yearly papers (home.spec), and what is
 * done in a new school (first-day.spec).
 */
const most = {
  'her meeting was yesterday': { clicks: 2 },
  'her meeting was yesterday, by keys': { clicks: 0, keys: 12 },
  'who is overdue, and why': { clicks: 1 },
  'a starter in January, and whether in the cycle': { clicks: 8 },
  'a form with a name, printed': { clicks: 3 },
  'how many days after the meeting': { clicks: 2 },
  'what was done three actions ago, undone': { clicks: 2 },
  'a person by three letters': { clicks: 0, keys: 5 },
  'a cycle closed and the next opened': { clicks: 7 },
} as const;

const demo = demoSchool();
const begin = async (job: keyof typeof most) => {
  const { page } = demo();
  await goTo(page, 'Home');
  return countWork(page, job, most[job]);
};

test('a person by three letters', async () => {
  const { page } = demo();
  const done = await begin('a person by three letters');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sia');
  await expect(page.getByRole('combobox', { name: 'Find a person' })).toHaveValue('sia');
  await expect(page.getByRole('option', { name: /^Siân Trelech/, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await arriveAt(page, 'Siân Trelech');
  await done();
});

test('who is overdue, and why', async () => {
  const { page } = demo();
  const done = await begin('who is overdue, and why');
  const counted = new HomePage(page)
    .due('Overdue')
    .filter({ hasText: /5 working days after/ })
    .first();
  await counted.getByText(/^5 working days after \d+ \w+ 2026$/).click();
  await expect(counted.getByText(/Saturdays and Sundays do not count/)).toBeVisible();
  await expect(counted.getByText(/^5 working days after ‘[^’]+’$/)).toBeVisible();
  await done();
  await expect(counted.getByText(/^‘Performance management of support staff’, Step \d\./)).toBeVisible();
  await counted.getByRole('link', { name: 'Open it in the policy' }).click();
  await arriveAt(page, /./);
  await expect(page.getByRole('table', { name: 'Deadlines' })).toBeVisible();
});

test('how many days after the meeting', async () => {
  const { page } = demo();
  const done = await begin('how many days after the meeting');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('days after the meeting');
  await page
    .getByRole('option', { name: /days after/ })
    .first()
    .click();
  await arriveAt(page, /./);
  await done();
});

test('her meeting was yesterday', async () => {
  const { page } = demo();
  const done = await begin('her meeting was yesterday');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ben attw');
  await page
    .getByRole('option', { name: /Review 2026/ })
    .first()
    .click();
  const review = await new ReviewPage(page).arrive('Ben Attwater');
  const box = review.box('Day: Review and planning meeting held');
  await box.click();
  await page.keyboard.type('20/11/26');
  await page.keyboard.press('Tab');
  await review.saved();
  await done();
});

test('her meeting was yesterday, by keys', async () => {
  const { page } = demo();
  const done = await begin('her meeting was yesterday, by keys');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('low');
  const mark = page.getByRole('option', { name: 'Mark ‘Review and planning meeting held’…: Lowri Nantcol' });
  await expect(mark).toBeVisible();
  for (const _ of ['review', 'note', 'mark']) await page.keyboard.press('ArrowRight');
  await expect(mark).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog').getByRole('textbox', { name: 'Done on' });
  await expect(box).toBeFocused();
  await page.keyboard.type('y');
  await expect(page.getByRole('dialog').getByText('Friday 20 Nov 2026')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Marked as done for 1 person' })).toBeVisible();
  await done();
});

test('a form with a name, printed', async () => {
  const { app, page } = demo();
  const printed = await standAtPrinter(app);
  const done = await begin('a form with a name, printed');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ben attw');
  await page
    .getByRole('option', { name: /Review 2026/ })
    .first()
    .click();
  await new ReviewPage(page).arrive('Ben Attwater');
  await page.getByRole('button', { name: 'Print Performance management pre-review' }).click();
  await expect.poll(printed).toBe(1);
  await done();
});

test('what was done three actions ago, undone', async () => {
  const { page } = demo();
  const staff = await new StaffPage(page).open();
  const person = await staff.openPerson('Owain Bryncelyn');
  for (const [label, typed] of [
    ['E-mail', 'owain@ysgol.example'],
    ['Job title', 'Learning mentor'],
    ['Job title', 'Mentor'],
  ] as const) {
    const form = await person.edit('Owain Bryncelyn');
    await form.fill({ [label]: typed });
    await form.save();
    await person.arrive('Owain Bryncelyn');
    await expect.poll(() => person.fact(label)).toBe(typed);
  }
  const done = await begin('what was done three actions ago, undone');
  await new ChangesPage(page).open();
  await expect(page.getByText('This was changed again later, so it cannot be undone by itself.').first()).toBeVisible();
  // of the three, the last and the first can go back; the one between was changed again
  await page.getByRole('button', { name: 'Undo: Changed Owain Bryncelyn' }).last().click();
  await expect(page.getByRole('status').filter({ hasText: 'Put back: Changed Owain Bryncelyn' })).toBeVisible();
  await done();
});

test('a starter in January, and whether in the cycle', async () => {
  const { page } = demo();
  const done = await begin('a starter in January, and whether in the cycle');
  const form = await (await new StaffPage(page).open()).add();
  await form.fill({ 'Given name': 'Tesni', 'Family name': 'Eynon', 'Job title': 'Teaching assistant' });
  await form.fill({ 'Start date': '12/1/27', 'Share of full time (FTE)': '0.6' });
  await form.choose('Staff group', 'Class support');
  await form.save();
  await new StaffPage(page).person('Tesni Eynon');
  await expect(page.getByText('Can join from 12 Jan 2027.')).toBeVisible();
  await done();
});

test('a cycle closed and the next opened', async () => {
  const { page } = demo();
  const done = await begin('a cycle closed and the next opened');
  await page
    .getByRole('region', { name: /^Cycle 2026–27: / })
    .getByRole('link', { name: /2026–27$/ })
    .click();
  const cycle = await new CyclePage(page).arrive();
  await page.getByRole('button', { name: 'Close the cycle' }).click();
  const dialog = page.getByRole('dialog', { name: /^Close the cycle / });
  await dialog.getByRole('checkbox', { name: 'I have seen what is still open' }).check();
  await dialog.getByRole('button', { name: 'Close the cycle' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: /^Open the next cycle/ }).click();
  await arriveAt(page, 'Open a cycle');
  await page.getByRole('button', { name: /^Open the cycle for/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Open the cycle for/ })
    .click();
  await cycle.arrive();
  await done();

  // both go back from the list, each with two clicks
  await new ChangesPage(page).open();
  for (const what of ['Opened the cycle 2027–28', 'Closed the cycle 2026–27']) {
    await page.getByRole('button', { name: new RegExp(`^Undo: ${what}`) }).click();
    await expect(page.getByRole('status').filter({ hasText: `Put back: ${what}` })).toBeVisible();
  }
});
