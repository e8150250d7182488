import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openCycle, setUpSchool } from '#test/office/school-year.ts';
import { expectAccessible } from './accessible.ts';
import { expect, saveTo, test } from './app.ts';
import { WelcomePage } from './pages/first-run.ts';
import { asking, passphrase } from './small-school.ts';

test.use({ start: { today: '2026-09-21' } });

test.beforeEach(async ({ page }) => {
  await new WelcomePage(page).arrive();
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await setUpSchool({ ask });
  await openCycle({ ask });
  await page.reload();
});

test('several meetings are booked, saved for a calendar and taken back at once; so is another appraiser', async ({
  page,
  app,
  running: { vault },
}) => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reviews' }).click();
  const table = page.getByRole('table', { name: 'Reviews' });
  const cellsOf = (name: string) => table.getByRole('row').filter({ hasText: name }).getByRole('cell');
  await expect(cellsOf('Nia Prosser').first()).toBeVisible();
  for (const name of ['Nia Prosser', 'Owain Rees'])
    await table.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Book meetings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Book meetings for 2 people' });
  await dialog.getByRole('button', { name: 'Propose times' }).click();
  await expect(dialog.getByRole('link', { name: 'Enter the day of the meeting' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'First day' }).fill('2 Oct 2026');
  await dialog.getByRole('textbox', { name: 'First meeting at' }).fill('9.30');
  await dialog.getByRole('textbox', { name: 'Meetings a day' }).fill('1');
  await dialog.getByRole('button', { name: 'Propose times' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Day: Nia Prosser' })).toHaveValue('2 Oct 2026');
  await dialog.getByRole('textbox', { name: 'Time: Nia Prosser' }).fill('2.15 pm');
  await expectAccessible(page, 'proposed meetings');
  await dialog.getByRole('button', { name: 'Book 2 meetings' }).click();
  await expect(dialog).toBeHidden();
  await expect(cellsOf('Nia Prosser').filter({ hasText: '2 Oct 2026, 14:15' })).toBeVisible();

  await page.getByRole('button', { name: 'Invite' }).click();
  const invite = page.getByRole('dialog', { name: 'Invite 2 people' });
  await expect(invite.getByText('This applies to 2 people')).toBeVisible();
  await expectAccessible(page, 'inviting several people');
  await invite.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Mark a step' }).click();
  const mark = page.getByRole('dialog', { name: 'Mark a step as done for 2 people' });
  await expect(mark.getByText('2 stay as they are')).toBeVisible();
  await expectAccessible(page, 'marking a step');
  await mark.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Calendar file', exact: true }).click();
  const filing = page.getByRole('dialog', { name: 'Calendar file for 2 people' });
  await expect(filing.getByText('This applies to 2 people')).toBeVisible();
  await expectAccessible(page, 'choosing what goes into a calendar file');
  const file = path.join(path.dirname(vault), 'meetings.ics');
  await saveTo(app, file);
  await filing.getByRole('button', { name: 'Save the calendar file' }).click();
  await expect(page.getByText('Saved meetings.ics')).toBeVisible();
  expect(readFileSync(file, 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(2);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cellsOf('Nia Prosser').filter({ hasText: '14:15' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Change appraiser' }).click();
  const reassign = page.getByRole('dialog', { name: 'Change the appraiser of 2 people' });
  await reassign.getByRole('combobox', { name: 'New appraiser' }).selectOption('Owain Rees');
  await expect(reassign.getByText('Owain Rees: Nobody can appraise themselves')).toBeVisible();
  const preview = reassign.getByRole('table', { name: 'Who appraises whom' }).getByRole('row').nth(1);
  await expect(preview).toHaveText('Nia ProsserGwen TudurOwain Rees');
  await reassign.getByRole('button', { name: 'Change the appraiser of 1 person' }).click();
  await expect(reassign.getByRole('link', { name: 'Enter the reason' })).toBeVisible();
  await expectAccessible(page, 'another appraiser without a reason');
  await reassign.getByRole('textbox', { name: 'Reason' }).fill('Leads the site team');
  await reassign.getByRole('button', { name: 'Change the appraiser of 1 person' }).click();
  await expect(cellsOf('Nia Prosser').filter({ hasText: 'Owain Rees' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cellsOf('Nia Prosser').filter({ hasText: 'Gwen Tudur' })).toBeVisible();
});

test('one meeting is booked on the review, with a word about a day that is no good', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reviews' }).click();
  await page.getByRole('link', { name: 'Nia Prosser' }).click();
  const people = page.getByRole('region', { name: 'People and dates' });
  await people
    .getByRole('button', { name: /^Book:/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Day' }).fill('4 Oct 2026');
  await dialog.getByRole('textbox', { name: 'Time' }).fill('14.30');
  await expect(dialog.getByText('This is at a weekend.')).toBeVisible();
  await expectAccessible(page, 'booking a meeting');
  await dialog.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(page.getByText('Sunday 4 Oct 2026, 14:30, 45 minutes')).toBeVisible();
  await expectAccessible(page, 'a review with a booked meeting');
  await people.getByRole('button', { name: /^Cancel:/ }).click();
  await expect(page.getByText('Sunday 4 Oct 2026, 14:30, 45 minutes')).toHaveCount(0);
});
