import { planOf } from '#test/office/school-year.ts';
import { expect, standAtPrinter, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { oneProgram } from './one-program.ts';
import { arriveAt } from './pages/arrive.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { goTo, lock } from './pages/frame.ts';
import { HomePage } from './pages/home.ts';
import { asking, makeSmallSchool, passphrase } from './small-school.ts';

const headteacher = 'copper lantern seventh moor';

const school = oneProgram(async ({ page }) => {
  await new WelcomePage(page).arrive();
  await makeSmallSchool(page);
  const { ask } = asking(page);
  await ask('school.setPriorities', planOf('Reading', 'Nia leads phonics'));
  await ask('vault.addRole', { role: 'headteacher', passphrase: headteacher });
  await lock(page);
  await (await new UnlockPage(page).arrive()).unlock('headteacher', headteacher);
  await arriveAt(page, 'Recovery sheets'); // theirs is made when they come in for the first time
});

test('the headteacher releases and prints the report to governors in six clicks, and the office prints that one', async () => {
  const { app, page } = school();
  await goTo(page, 'Home');
  const printed = await standAtPrinter(app);
  const clicks = await countClicks(page);
  const paper = await new HomePage(page).governorReport();
  await expect(page.getByText('Not released yet')).toBeVisible();
  await page.getByRole('link', { name: 'Release it' }).click();
  await arriveAt(page, 'Release the report to governors');
  await expect(page.getByRole('row', { name: /Nia leads phonics.*Priority.*Nia/ })).toBeVisible();
  await page.getByRole('button', { name: 'Release and print' }).click();
  await expect.poll(printed).toBe(1);
  // with 'Unlock' before, and the button of the system's own dialog after
  expect((await clicks()) + 2).toBeLessThanOrEqual(6);
  await paper.arrive('Report to the governing body');
  await expect(page.getByText(/^As released on/)).toBeVisible();

  await lock(page);
  await (await new UnlockPage(page).arrive()).unlock('manager', passphrase);
  await new HomePage(page).arrive();
  const office = await new HomePage(page).governorReport();
  await expect(page.getByText(/^As released on/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Release/ })).toHaveCount(0);
  await office.print();
  await expect.poll(printed).toBe(2);
});

test('what the headteacher recommends stands in the report with who sees to it and by when', async () => {
  const { page } = school();
  await lock(page);
  await (await new UnlockPage(page).arrive()).unlock('headteacher', headteacher);
  const paper = await new HomePage(page).governorReport();
  await page.getByRole('link', { name: /^Release/ }).click();
  await arriveAt(page, 'Release the report to governors');
  await page.getByRole('button', { name: 'Add a recommendation' }).click();
  const line = page.getByRole('group', { name: 'Recommendation 1' });
  await line.getByRole('textbox', { name: 'What should change' }).fill('Book meetings in June');
  await line.getByRole('textbox', { name: /^Who sees to it/ }).fill('The office');
  await line.getByRole('textbox', { name: /^By when/ }).fill('July');
  await page.getByRole('button', { name: 'Release without printing' }).click();
  await paper.arrive('Report to the governing body');
  await expect(paper.paper().getByRole('row', { name: 'Book meetings in June The office July' })).toBeVisible();
  await expect(paper.paper().getByRole('row', { name: /How many objectives were set\?/ })).toContainText(
    'Not recorded',
  );
});
