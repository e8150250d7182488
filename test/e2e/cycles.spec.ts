import { setUpSchool } from '#test/office/school-year.ts';
import { expect, test } from './app.ts';
import { OpenCyclePage } from './pages/cycles.ts';
import { WelcomePage } from './pages/first-run.ts';
import { asking, passphrase } from './small-school.ts';

test.beforeEach(async ({ page }) => {
  await new WelcomePage(page).arrive();
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await setUpSchool({ ask });
});

test('a cycle is opened after one preview: who is in, who is out and why, who appraises whom', async ({ page }) => {
  const preview = await new OpenCyclePage(page).open();
  expect(await preview.out()).toEqual([
    'Rhian Lloyd | Cook | Employed by an agency (policy 1.2)',
    'Gwen Tudur | Headteacher | Not support staff: employed on teachers’ pay and conditions (policy 1.2)',
  ]);
  await expect(page.getByText('One review is kept in the headteacher’s part.')).toBeVisible();
  await preview.appraiserOf('Nia Prosser').focus();
  await expect(preview.appraiserOf('Nia Prosser').getByRole('option', { name: 'Nia Prosser' })).toHaveCount(0);

  await preview.chooseAppraiser('Nia Prosser', 'Choose who appraises');
  expect(await preview.problems()).toEqual(['Choose who appraises Nia Prosser']);
  await page.getByRole('link', { name: 'Choose who appraises Nia Prosser' }).click();
  await expect(preview.appraiserOf('Nia Prosser')).toBeFocused();

  await preview.tick('Nia Prosser', 'Owain Rees');
  await preview.sameAppraiser(2, 'Beth Cadwgan');
  await expect(preview.appraiserOf('Nia Prosser').locator('option:checked')).toHaveText('Beth Cadwgan');
  await preview.tick('Owain Rees');
  await preview.leaveOut(1, 'Long absence; review in spring');
  expect(await preview.out()).toContain('Owain Rees | Caretaker | Decided here: Long absence; review in spring');

  const cycle = await preview.openFor('1 person');
  await expect(cycle.people()).toHaveText(['Nia Prosser']);
  await expect(page.getByText('Decided here: Long absence; review in spring')).toBeVisible();
  await cycle.join('Owain Rees', 'Gwen Tudur');
  await expect(cycle.people()).toHaveText(['Nia Prosser', 'Owain Rees']);
});

test('what was chosen in the preview is there again after looking somebody up', async ({ page }) => {
  const preview = await new OpenCyclePage(page).open();
  await preview.chooseAppraiser('Nia Prosser', 'Beth Cadwgan');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Staff' }).click();
  await page.goBack();
  await expect(preview.appraiserOf('Nia Prosser').locator('option:checked')).toHaveText('Beth Cadwgan');
});
